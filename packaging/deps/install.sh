#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing from the named sections of debian.txt: install.sh build run [test]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

packages_of() {
    awk -v wanted="[$1]" '/^\[/ { on = ($0 == wanted); next } on && NF && !/^#/' "$here/debian.txt"
}

missing=()
for section in "$@"; do
    for package in $(packages_of "$section"); do
        # A command that another source provides (a newer Node.js, say) serves as well as Debian's package.
        case $package in
        nodejs) command -v node >/dev/null && continue ;;
        npm) command -v npm >/dev/null && continue ;;
        esac
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$package")
    done
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "These packages are missing and need root to install: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
