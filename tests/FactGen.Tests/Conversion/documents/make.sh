#!/usr/bin/env bash
# Makes the documents beside it again, with Debian's pandoc, pdfTeX, LibreOffice and Chromium. The tests need none of them.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# pandoc and pdfTeX, of the report.
pandoc -s source/harbour-report.md -o pandoc.docx
pandoc -s source/harbour-report.md -o pandoc.html
pandoc -s source/harbour-report.md -V documentclass=article -V fontsize=10pt -V geometry=a6paper,margin=14mm -o pdftex.pdf

# LibreOffice, of the letter.
office() { soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$1" --outdir "$work" source/town-letter.fodt > "$work/log"; }
office pdf && mv "$work/town-letter.pdf" libreoffice.pdf
office docx && mv "$work/town-letter.docx" libreoffice.docx
office html:XHTML\ Writer\ File:UTF8 && mv "$work/town-letter.html" libreoffice.html

# Chromium, of the page: printed, and as it stands in the browser.
browser() { chromium --headless --no-sandbox --disable-gpu "--user-data-dir=$work/browser" "$@" "file://$PWD/source/news-page.html"; }
browser --no-pdf-header-footer "--print-to-pdf=$PWD/chromium.pdf" 2> "$work/log"
browser --dump-dom > chromium.html 2> "$work/log"
