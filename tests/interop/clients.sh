# SPDX-License-Identifier: MIT
# Sourced by the suites of this folder, with it as the working folder: installs the clients of package-lock.json once.
# Leaves with 77 and the reason on the last line when they cannot be had.
skip() { echo "$1"; exit 77; }
command -v node >/dev/null && command -v npm >/dev/null || skip "node and npm are not installed"
# The mark tells that the installation of exactly this list was finished.
mark=node_modules/.installed
if ! cmp -s package-lock.json "$mark"; then
    log=$(timeout 180 npm ci --ignore-scripts --no-audit --no-fund 2>&1) ||
        skip "npm could not fetch the clients: $(tail -n 1 <<<"$log")"
    cp package-lock.json "$mark"
fi
