# SPDX-License-Identifier: MIT
"""btcli on a folder of wallets that Taonaut wrote: BINARY SCRATCH BTCLI."""

import json
import os
import subprocess
import sys
from pathlib import Path

from taonaut_wallet import Taonaut, check, finish, password_variable

PASSWORD = "Kupfer und Zinn 7"
PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
MESSAGE = "signed on the command line"

binary, scratch, btcli = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
wallets = scratch / "cli"
wallets.mkdir()
taonaut = Taonaut(binary, wallets, scratch)


def run(*words, env=None):
    # Wide enough that no line of the answer is broken; a home of its own for its settings.
    home = {**os.environ, "HOME": str(scratch), "COLUMNS": "10000", **(env or {})}
    ended = subprocess.run([btcli, "wallet", *words, "--wallet-path", str(wallets), "--json-output"],
                           capture_output=True, text=True, env=home, stdin=subprocess.DEVNULL, timeout=60)
    assert ended.returncode == 0, (ended.stdout + ended.stderr).strip()[-300:]
    return json.loads(ended.stdout[ended.stdout.index("{"):])


def listed():
    cold = taonaut.run("import", "ours", key=PHRASE, new_password=PASSWORD)
    hot = taonaut.run("new", "ours/validator")
    text = json.dumps(run("list"))
    for expected in ("ours", "validator", cold["address"], hot["address"]):
        assert expected in text, f"{expected} is not in {text}"


def signed_with_hotkey():
    answer = run("sign", "--wallet-name", "ours", "--wallet-hotkey", "validator", "--use-hotkey",
                 "--message", MESSAGE)
    address = taonaut.run("open", "ours/validator")["address"]
    taonaut.run("verify", address, "--message", MESSAGE, "--signature", answer["signed_message"])


def signed_with_coldkey():
    answer = run("sign", "--wallet-name", "ours", "--no-use-hotkey", "--message", MESSAGE,
                 env=password_variable(wallets / "ours" / "coldkey", PASSWORD))
    address = taonaut.run("open", "ours", password=PASSWORD)["address"]
    taonaut.run("verify", address, "--message", MESSAGE, "--signature", answer["signed_message"])


check("btcli lists our wallet with its hotkey", listed)
check("btcli signs with our hotkey", signed_with_hotkey)
check("btcli opens our encrypted coldkey and signs", signed_with_coldkey)
finish()
