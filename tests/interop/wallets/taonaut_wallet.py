# SPDX-License-Identifier: MIT
"""`taonaut wallet` as a function, and one line per check as the shell script beside expects it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from bittensor_wallet import Keyfile

failed = False


def check(name, body):
    """Runs body and prints `ok NAME` or `not ok NAME: reason`."""
    global failed
    try:
        body()
        print(f"ok {name}", flush=True)
    except Exception as error:  # the next check still runs
        failed = True
        print(f"not ok {name}: {' '.join(f'{type(error).__name__} {error}'.split())[:400]}", flush=True)


def finish():
    sys.exit(1 if failed else 0)


def password_variable(path: Path, password: str) -> dict:
    """The variable in which their library keeps the password of a key file, with the value that it makes."""
    file = Keyfile(str(path), path.name)
    file.save_password_to_env(password)
    # The library sets it in the process's own environment, past Python's copy of it.
    lines = os.popen("env").read().splitlines()
    return dict(line.split("=", 1) for line in lines if line.startswith(file.env_var_name() + "="))


class Taonaut:
    """The program on one folder of wallets. Passwords and keys travel in files, as a script would pass them."""

    def __init__(self, binary: str, wallets: Path, scratch: Path):
        self.binary = binary
        self.wallets = wallets
        self.scratch = scratch

    def _file(self, name: str, text: str) -> str:
        path = self.scratch / name
        path.write_text(text)
        path.chmod(0o600)
        return str(path)

    def run(self, *words, key=None, password=None, new_password=None, env=None):
        """The answer as a dictionary; an error of the program is an AssertionError with its words."""
        line = [self.binary, "wallet", *words, "--json", "--wallets", str(self.wallets)]
        if key is not None:
            line += ["--key-file", self._file("key", key)]
        if password is not None:
            line += ["--password-file", self._file("password", password + "\n")]
        if new_password is not None:
            line += ["--new-password-file", self._file("new_password", new_password + "\n")]
        ended = subprocess.run(line, capture_output=True, text=True, env=env, timeout=60)
        assert ended.returncode == 0, ended.stderr.strip()
        return json.loads(ended.stdout)

    def refusal(self, *words, **secrets) -> str:
        """The program's words when it refuses."""
        try:
            answer = self.run(*words, **secrets)
        except AssertionError as error:
            return str(error)
        raise AssertionError(f"was not refused: {answer}")
