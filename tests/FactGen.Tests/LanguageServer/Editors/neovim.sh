#!/usr/bin/env bash
# Drives 'factgen lsp' with Neovim, without a screen. Arguments: the command of the tool.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset FACTGEN_TEXT_ROOT FACTGEN_MAX_QUOTE_WORDS
(cd "$folder" && "$@" new Moon > /dev/null)
FACTGEN="$* lsp" FACTS="$folder/Moon" nvim --headless -u NONE -n -c "luafile $here/neovim.lua" 2>&1
