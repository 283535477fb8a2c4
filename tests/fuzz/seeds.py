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


def proof_documents():
    """A value and an absence in a state of one node, at a start that is the value's block."""
    header = "0x" + "00" * 32 + "00" + "11" * 64 + "00"
    start = {"number": 0, "hash": "0x" + hashlib.blake2b(bytes.fromhex(header[2:]), digest_size=32).hexdigest()}
    document = {"format": "taonaut-proof/1", "network": "a", "genesis": "0x" + "22" * 32, "start": start,
                "fragments": [], "headers": [header], "block": start, "nodes": ["0x4226aa04ff"], "key": "0x26aa",
                "value": "0xff"}
    proof = next(iter(json.loads((ROOT / "tests/vectors/grandpa.json").read_text())["justifications"]))
    fragment = {"header": proof["header"], "justification": proof["justification"]}
    authors = {"block": start["hash"], "nodes": ["0x00"]}
    return [json.dumps(document).encode(), json.dumps({**document, "value": None, "nodes": []}).encode(),
            json.dumps({**document, "fragments": [fragment]}).encode(),
            json.dumps({**document, "headers": [header, header], "authors": authors}).encode()]


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
    """Versions 14 and 15 with the type bool alone and no pallet; versions 15 and 16 with a pallet of constants."""

    def text(value):
        return bytes([len(value) << 2]) + value

    def listed(*parts):
        return bytes([len(parts) << 2]) + b"".join(parts)

    def kind(number, path, definition):
        return bytes([number << 2]) + listed(*map(text, path)) + b"\0" + definition + b"\0"

    def field(type_number, name=None):
        return (b"\1" + text(name) if name else b"\0") + bytes([type_number << 2]) + b"\0\0"

    def case(name, index, *fields):
        return text(name) + listed(*fields) + bytes([index]) + b"\0"

    extrinsic = listed(b"\x1cAddress\1\4", b"\x10Call\1\x10", b"\x24Signature\1\4", b"\x14Extra\1\x18")
    types = [kind(0, [], b"\5\0"), kind(1, [], b"\5\3"), kind(2, [], b"\2\4"), kind(3, [], b"\3\2\0\0\0\4"),
             kind(4, [b"Option"], b"\1" + listed(case(b"None", 0), case(b"Some", 1, field(1)))),
             kind(5, [b"Pair"], b"\0" + listed(field(4, b"a"), field(4, b"b"))), kind(6, [], b"\4\0"),
             kind(7, [], b"\6\4"), kind(8, [b"Lsb0"], b"\0\0"), kind(9, [], b"\7\4\x20"),
             kind(10, [], b"\2\x10"), b"\x2c" + listed(text(b"UncheckedExtrinsic")) + extrinsic + b"\4\0\0"]
    values = [(1, b"\7"), (2, b"\x08\1\2"), (3, b"\1\2"), (4, b"\1\5"), (5, b"\0\1\6"), (7, b"\4"), (9, b"\x0c\5"), (10, b"\4\0")]
    constants = [text(b"C") + bytes([number << 2]) + text(value) + b"\0" for number, value in values]
    pallet = text(b"P") + b"\0\1\x10\1\x10"
    v15 = (listed(*types) + listed(pallet + listed(*constants) + b"\1\x10\1\0") + b"\4\4\x10\4\x18"
           + listed(text(b"E") + b"\4\x18") + b"\x18" + b"\0" + b"\x10\x10\x10" + b"\0")
    pallet16 = text(b"P") + b"\0\1\x10\0\1\x10\0"
    v16 = (listed(*types) + listed(pallet16 + listed(*(c + b"\0" for c in constants)) + b"\1\x10\0\0\0\1\0\0")
           + b"\x08\4\5\4\x10\4\0" + listed(text(b"E") + b"\4\x18") + b"\0" + b"\x10\x10\x10" + b"\0")
    alone = bytes([4, 0, 0, 0, 5, 0, 0])
    return [b"meta\x0e" + alone + b"\0" + b"\0\4\0" + b"\0",
            b"meta\x0f" + alone + b"\0" + b"\4\0\0\0\0\0" + b"\0" + b"\0" + b"\0\0\0" + b"\0",
            b"meta\x0f" + v15, b"meta\x10" + v16]


def digest_proofs():
    """Of a tree of one leaf, and of three of which one is proven."""
    leaf = b"\0\1\x14first\4\1\x14value\3\1\x08u8\x0c\0"
    rest = b"\4\3\x16\0\3\4\x14Check\3\x15" + (393).to_bytes(4, "little") + b"\x0cone\x2a\0\x09\x0cTAO"
    return [b"\4" + leaf + b"\4\0\0\0\0" + b"\0" + rest, b"\4" + leaf + b"\4\3\0\0\0" + b"\x08" + bytes(64) + rest]


UPGRADE = (b"GET / HTTP/1.1\r\nHost: localhost:9944\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
           b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
POST = (b"POST / HTTP/1.1\r\nHost: [::1]:9944\r\nOrigin: https://polkadot.js.org\r\n"
        b"Content-Type: application/json\r\nContent-Length: 2\r\n\r\n[]")
CALL = b'{"jsonrpc":"2.0","id":1,"method":"fail","params":[null,{"a":"\\u00e4"},null]}'

VALUE_TYPES = 40  # of tests/fuzz/value_types.hpp, and a few more
VALUE_TEXTS = [b"5", b'"-5"', b"true", b'"a"', b'"0x' + b"ab" * 32 + b'"', b'"0b101"', b"[]", b"[[],[]]", b"null", b"[1,2]",
               b'{"Some":null}', b'{"One":7}', b'{"More":["Empty",{"One":7},"#12"]}', b'[1,2,"0x00"]', b'{"x":1,"y":2}',
               b'{"a":[1,2,"0x00"],"b":3,"c":"0x' + b"cd" * 32 + b'"}']

SEEDS = {
    "header": found("headers.json", {"encoded", "digestLogs"}) + found("grandpa.json", {"header"}),
    "digest": found("headers.json", {"digestLogs"}) + found("grandpa.json", {"data"})
              + [bytes([len(item)]) + item for item in found("headers.json", {"digestLogs"}) if len(item) < 256],
    "extrinsic": found("extrinsics.json", {"encoded", "extrinsic"}) + [bytes([16, 4, 0, 0, 0])],
    "justification": found("grandpa.json", {"justification", "encoded"}),
    "warp_proof": found("grandpa.json", {"proof", "encoded"}) + [b"\0\1"],
    "trie_node": found("trie.json", {"proof"}),
    "storage_proof": [bytes([i]) + node for i, node in enumerate(found("trie.json", {"proof"})[:20])],
    "metadata": metadata(),
    "digest_proof": digest_proofs(),
    "value": [bytes([i]) + bytes([4, 1, 2, 3, 4, 5, 6, 7]) for i in range(VALUE_TYPES)]
             + [bytes([i]) + bytes([1] * 64) for i in range(VALUE_TYPES)],
    "value_json": [bytes([i]) + text for i in range(VALUE_TYPES) for text in VALUE_TEXTS],
    "declared_call": [bytes([7]) + call for call in found("extrinsics.json", {"bytes", "callBytes"})]
                     + [bytes([i]) + call[1:] for call in found("extrinsics.json", {"bytes", "callBytes"}) for i in range(7)],
    "runtime_fit": [bytes([1]) + kind.to_bytes(2, "little") + bytes([how, 1]) + (kind + 3).to_bytes(2, "little") + bytes(80)
                    for kind in range(0, 60, 2) for how in range(6)],
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
    "proof_document": proof_documents(),
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
