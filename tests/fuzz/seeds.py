#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes a small corpus for every fuzz program: what a decoder accepts, taken from tests/vectors or made here.

usage: seeds.py FOLDER    (FOLDER/<program>/<number>)
"""
import base64
import hashlib
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LARGEST = 20_000


def found(file, names):
    """Every hex text of tests/vectors/file that stands under a member with one of the names."""

    def walk(value, name):
        if isinstance(value, dict):
            for key, part in value.items():
                yield from walk(part, key)
        elif isinstance(value, list):
            for part in value:
                yield from walk(part, name)
        elif isinstance(value, str) and name in names:
            try:
                yield bytes.fromhex(value.removeprefix("0x"))
            except ValueError:
                pass

    return list(walk(json.loads((ROOT / "tests/vectors" / file).read_text()), None))


def texts(file, names):
    def walk(value, name):
        if isinstance(value, dict):
            for key, part in value.items():
                yield from walk(part, key)
        elif isinstance(value, list):
            for part in value:
                yield from walk(part, name)
        elif isinstance(value, str) and name in names:
            yield value.encode()

    return list(walk(json.loads((ROOT / "tests/vectors" / file).read_text()), None))


def masked(opcode, payload):
    mask = bytes([0x11, 0x22, 0x33, 0x44])
    return bytes([0x80 | opcode, 0x80 | len(payload)]) + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(payload))


def light_state():
    header = bytes(32) + b"\0" + bytes(64) + b"\0"  # of a genesis block
    genesis = hashlib.blake2b(header, digest_size=32).digest()
    voters = b"\x04" + bytes([7] * 32) + (1).to_bytes(8, "little")
    authors = b"\x04" + bytes([8] * 32)
    header_length = (len(header) << 2 | 1).to_bytes(2, "little")
    start = b"taonaut-light-1" + genesis + genesis + header_length + header + bytes(8) + voters
    return [start + b"\0" + bytes(4) + authors + b"\1",
            start + b"\1" + bytes([9, 0, 0, 0]) + voters + bytes(4) + authors + b"\0"]


def chain_spec():
    spec = {"name": "A", "id": "a", "chainType": "Local", "bootNodes": [],
            "properties": {"ss58Format": 42, "tokenDecimals": 9, "tokenSymbol": "TAO"},
            "genesis": {"raw": {"top": {"0x26aa": "0x0102", "0x3a636f6465": "0x00"}, "childrenDefault": {}}}}
    return [json.dumps(spec).encode()]


def key_files(*formats):
    """The files of the vectors that have one of the forms."""
    entries = [entry for name in ("key_files.json", "slow_key_files.json")
               for entry in json.loads((ROOT / "tests/vectors" / name).read_text())["bittensor_keyfiles"]]
    return [entry["file_text"].encode() if "file_text" in entry else bytes.fromhex(entry["file_hex"])
            for entry in entries if entry["format"] in formats and "same_file_as" not in entry]


def keystores():
    entries = [entry for name in ("key_files.json", "slow_key_files.json")
               for entry in json.loads((ROOT / "tests/vectors" / name).read_text())["polkadot_js_json"]]
    return ([json.dumps(entry["json"]).encode() for entry in entries]
            + [bytes.fromhex(entry["inner_plaintext"]) for entry in entries if "inner_plaintext" in entry])


def plaintexts():
    entries = json.loads((ROOT / "tests/vectors/key_files.json").read_text())["bittensor_keyfiles"]
    return [entry["plaintext"].encode() for entry in entries if "plaintext" in entry]


def vault_lines():
    """What stands in a vault under its outer hex."""
    return [bytes.fromhex("".join(file.decode().split()[1:])) for file in key_files("ANSIBLE_VAULT")]


def fernet_contents():
    return [base64.urlsafe_b64decode(file)[:-32] for file in key_files("FERNET_LEGACY")]


def hardened_file():
    """Without its checksum, which the program appends."""
    cost = (3).to_bytes(8, "little") + (64 << 20).to_bytes(8, "little")
    return b"TAONAUT\1" + b"\1" + bytes(32) + cost + bytes(16 + 24) + (48).to_bytes(4, "little") + bytes(48)


def typed_data():
    """The documents that the cases of EIP-712 stand for."""
    cases = json.loads((ROOT / "tests/vectors/accounts.json").read_text())["ecdsa_ethereum"]["eip712"]
    return [json.dumps({"types": case["types"], "primaryType": next(iter(case["types"])), "domain": case["domain"],
                        "message": case["value"]}).encode() for case in cases]


def metadata():
    """Versions 14 and 15 with the type bool alone and no pallet."""
    types = bytes([4, 0, 0, 0, 5, 0, 0])
    return [b"meta\x0e" + types + b"\0" + b"\0\4\0" + b"\0",
            b"meta\x0f" + types + b"\0" + b"\4\0\0\0\0\0" + b"\0" + b"\0" + b"\0\0\0" + b"\0"]


UPGRADE = (b"GET / HTTP/1.1\r\nHost: localhost:9944\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
           b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
POST = (b"POST / HTTP/1.1\r\nHost: [::1]:9944\r\nOrigin: https://polkadot.js.org\r\n"
        b"Content-Type: application/json\r\nContent-Length: 2\r\n\r\n[]")
CALL = b'{"jsonrpc":"2.0","id":1,"method":"fail","params":[null,{"a":"\\u00e4"},null]}'

SEEDS = {
    "header": found("headers.json", {"encoded", "digestLogs"}) + found("grandpa.json", {"header"}),
    "extrinsic": found("extrinsics.json", {"encoded", "extrinsic"}) + [bytes([16, 4, 0, 0, 0])],
    "justification": found("grandpa.json", {"justification", "encoded"}),
    "warp_proof": found("grandpa.json", {"proof", "encoded"}) + [b"\0\1"],
    "storage_proof": [bytes([i]) + node for i, node in enumerate(found("trie.json", {"proof"})[:20])],
    "metadata": metadata(),
    "value": [bytes([i]) + bytes([4, 1, 2, 3, 4, 5, 6, 7]) for i in range(27)],
    "key_text": texts("keys.json", {"address", "phrase", "uri", "suri"}) + [b"//Alice/soft///password"],
    "ethereum": found("accounts.json", {"unsigned_rlp", "signed_rlp"}) + typed_data()
                + texts("accounts.json", {"address", "path", "from"}),
    "vault_codes": found("accounts.json", {"first_frame", "last_frame"}) + texts("accounts.json", {"address_qr"})
                   + [b"secret:0x00", b"\0\6\0\0\2\0\1b\0\6\0\0\2\0\0a"],
    "rpc_message": [CALL, b"[" + CALL + b"," + CALL + b"]", b"[]", b"[[[[[[[["],
    "http_request": [UPGRADE, POST],
    "websocket_frame": [masked(1, b"ab") + masked(9, b""), masked(8, b"\x03\xe8"),
                        bytes([1]) + masked(1, b"ab")[1:] + masked(0, b"c")],
    "chain_spec": chain_spec(),
    "light_state": light_state(),
    "key_json": key_files("PLAIN_JSON", "BARE_HEX_SEED", "BARE_MNEMONIC") + plaintexts(),
    "key_nacl": key_files("NACL"),
    "key_vault": key_files("ANSIBLE_VAULT") + vault_lines(),
    "key_fernet": key_files("FERNET_LEGACY") + fernet_contents(),
    "key_polkadot_js": keystores(),
    "key_hardened": [hardened_file()],
    "key_import": texts("keys.json", {"address", "phrase", "uri", "suri"}) + key_files("PLAIN_JSON", "BARE_HEX_SEED")
                  + keystores()[:3] + [b"//Alice/soft///password", b"0x" + b"17" * 64],
}


def main():
    target = pathlib.Path(sys.argv[1])
    for name, seeds in SEEDS.items():
        folder = target / name
        folder.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(seeds):
            if len(seed) <= LARGEST:
                (folder / f"{number:03}").write_bytes(seed)


if __name__ == "__main__":
    main()
