#!/usr/bin/env bash
# Drives VS Code (code-server) in Chromium with the packed extension. Arguments: the command of the tool.
# Its parts are code-server, playwright-core and node from npm, 617 MB in FACTGEN_EDITOR_PARTS (~/.cache/factgen-editors). Without them
# nothing is tested and this ends with 3, unless FACTGEN_EDITORS=1 lets it install them: code-server compiles parts of itself, which takes
# some minutes.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../../../.." && pwd)"
parts="${FACTGEN_EDITOR_PARTS:-$HOME/.cache/factgen-editors}"
if [ ! -d "$parts/node_modules/code-server" ]; then
  if [ "${FACTGEN_EDITORS:-}" != 1 ]; then
    echo "VS Code is not here: FACTGEN_EDITORS=1 installs it."
    exit 3
  fi
  apt-get update -qq
  apt-get install -y -qq chromium libkrb5-dev libx11-dev libxkbfile-dev libsecret-1-dev python3 make g++
  mkdir -p "$parts"
  (
    cd "$parts"
    [ -f package.json ] || npm init --yes > /dev/null
    npm install --no-audit --no-fund --silent node@24
    PATH="$parts/node_modules/node/bin:$PATH" npm install --no-audit --no-fund --silent code-server@4.139.1 playwright-core
  )
fi
unset FACTGEN_TEXT_ROOT FACTGEN_MAX_QUOTE_WORDS
FACTGEN="$*" EXTENSION="$root/src/FactGen.VSCode/factgen.vsix" PARTS="$parts" \
  "$parts/node_modules/node/bin/node" "$here/vscode.mjs"
