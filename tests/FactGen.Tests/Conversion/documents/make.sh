#!/usr/bin/env bash
# Makes the documents beside it again, with Debian's pandoc, pdfTeX, LibreOffice, AbiWord, Chromium, w3m, html2markdown, pdftotext, pdftoppm,
# img2pdf and qpdf. The tests need none of them.
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

# Markdown: of the letter with a table that has lines, and of the page as another program writes it.
pandoc -s libreoffice.docx -t markdown-simple_tables-multiline_tables -o pandoc.md
html2markdown source/news-page.html > html2markdown.markdown

# Plain text: of a PDF with its pages, of the letter with a byte order mark and CRLF, and of the page as a terminal shows it.
pdftotext pdftex.pdf pdftotext.txt
office 'txt:Text (encoded):UTF8,CRLF,,,,true' && mv "$work/town-letter.txt" libreoffice.txt
w3m -dump -T text/html -cols 100 -O UTF-8 source/news-page.html > w3m.txt

# AbiWord, of the notice.
abiword --to=docx "--to-name=$PWD/abiword.docx" source/lock-notice.rtf

# PDFs that cannot be read as they are, and one that its owner protects: each of one page.
qpdf libreoffice.pdf --pages . 2 -- "$work/page.pdf"
qpdf --encrypt secret owner 256 -- "$work/page.pdf" password.pdf
qpdf --encrypt '' owner 256 --extract=n --print=none --modify=none -- "$work/page.pdf" protected.pdf
pdftoppm -r 30 -gray -png -singlefile "$work/page.pdf" "$work/page" && img2pdf "$work/page.png" -o scanned.pdf
