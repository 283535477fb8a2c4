#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes a small corpus for every fuzz program: what a decoder accepts, taken from tests/vectors or made here.

usage: seeds.py FOLDER    (FOLDER/<program>/<number>)
"""
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


def key_file():
    """Without its checksum, which the program appends."""
    cost = (3).to_bytes(8, "little") + (64 << 20).to_bytes(8, "little")
    return b"TAONAUT\1" + b"\x04a" + bytes(32) + bytes(8) + b"\0" + cost + bytes(16 + 24) + b"\xc0" + bytes(48)


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
    "rpc_message": [CALL, b"[" + CALL + b"," + CALL + b"]", b"[]", b"[[[[[[[["],
    "http_request": [UPGRADE, POST],
    "websocket_frame": [masked(1, b"ab") + masked(9, b""), masked(8, b"\x03\xe8"),
                        bytes([1]) + masked(1, b"ab")[1:] + masked(0, b"c")],
    "chain_spec": chain_spec(),
    "light_state": light_state(),
    "key_file": [key_file()],
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
