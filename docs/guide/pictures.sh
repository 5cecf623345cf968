#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes the guide's pictures anew from the sample register: docs/guide/pictures.sh, after ./dev build release.
set -euo pipefail
cd "$(dirname "$0")/../.."
programs=$PWD/build/release/bin
target=$PWD/docs/guide/pictures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen
"$programs/samspel-cli" new "$work/sogn.samspel" --sample
"$programs/samspel" --lang en --theme light --picture "$target/dashboard.png" "$work/sogn.samspel"
for page in today networks leaders money; do
    "$programs/samspel" --lang en --theme light --place "$page" --picture "$target/$page.png" "$work/sogn.samspel"
done
"$programs/samspel-cli" chart "$work/sogn.samspel" --indicator np.english --unit 1420,1421,1426 --lang en -o "$target/trend.svg"
"$programs/samspel-cli" report "$work/sogn.samspel" status --lang en -o "$work/status.pdf"
pdftoppm -r 70 -f 2 -l 2 -singlefile -png "$work/status.pdf" "$target/report"
