# SPDX-License-Identifier: MIT
"""Wallet files in both directions between Taonaut and the package bittensor-wallet: BINARY SCRATCH."""

import os
import sys
from pathlib import Path

from bittensor_wallet import Keyfile, Keypair, Wallet, keyfile
from taonaut_wallet import Taonaut, check, finish, password_variable

SR25519, ED25519 = 1, 0
PASSWORD = "Kupfer und Zinn 7"
PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
OUR_PHRASE = Keypair.generate_mnemonic(12)
MESSAGE = "what is signed here moves nothing"

binary, scratch = sys.argv[1], Path(sys.argv[2])
wallets = scratch / "wallets"
wallets.mkdir()
taonaut = Taonaut(binary, wallets, scratch)


def theirs(name: str, hotkey: str = "default") -> Wallet:
    return Wallet(name=name, hotkey=hotkey, path=str(wallets))


def expect(actual, wanted):
    assert actual == wanted, f"{actual} instead of {wanted}"


def same_key(opened: dict, pair: Keypair):
    """Taonaut's answer and their key are one key: same address, and each accepts the other's signature."""
    expect(opened["address"], pair.ss58_address)
    expect(opened["publicKey"], "0x" + bytes(pair.public_key).hex())


def cross_signatures(name: str, pair: Keypair, password: str | None):
    signed = taonaut.run("sign", name, "--message", MESSAGE, password=password)
    assert pair.verify(f"<Bytes>{MESSAGE}</Bytes>".encode(), signed["signature"]), "they refuse our signature"
    for text in (MESSAGE, f"<Bytes>{MESSAGE}</Bytes>"):
        signature = "0x" + bytes(pair.sign(text.encode())).hex()
        taonaut.run("verify", pair.ss58_address, "--message", MESSAGE, "--signature", signature)
    wrong = "0x" + bytes(pair.sign(b"another text")).hex()
    refused = taonaut.refusal("verify", pair.ss58_address, "--message", MESSAGE, "--signature", wrong)
    assert "NotSigned" in refused, refused


# Theirs open in Taonaut

def their_encrypted_coldkey():
    wallet = theirs("e1")
    wallet.create_new_coldkey(12, True, False, True, coldkey_password=PASSWORD)
    pair = wallet.get_coldkey(PASSWORD)
    same_key(taonaut.run("open", "e1", password=PASSWORD), pair)
    cross_signatures("e1", pair, PASSWORD)
    assert "WrongPassword" in taonaut.refusal("open", "e1", password=PASSWORD + "?")


def their_plain_keys():
    wallet = theirs("p1", "miner")
    wallet.create_new_coldkey(24, False, False, True)
    wallet.create_new_hotkey(12, False, False, True)
    same_key(taonaut.run("open", "p1"), wallet.get_coldkey())
    same_key(taonaut.run("open", "p1/miner"), wallet.get_hotkey())
    cross_signatures("p1/miner", wallet.get_hotkey(), None)


def their_encrypted_hotkey():
    wallet = theirs("p1", "guarded")
    wallet.create_new_hotkey(12, True, False, True, hotkey_password=PASSWORD)
    same_key(taonaut.run("open", "p1/guarded", password=PASSWORD), wallet.get_hotkey(PASSWORD))


def their_uri_key():
    wallet = theirs("u1")
    wallet.create_coldkey_from_uri(f"{PHRASE}//hard/soft///pass", use_password=False, suppress=True)
    opened = taonaut.run("open", "u1")
    same_key(opened, wallet.get_coldkey())
    expect(opened["restorable"], False)


def their_ed25519_key():
    wallet = theirs("d1")
    wallet.create_new_coldkey(12, True, False, True, coldkey_password=PASSWORD, crypto_type=ED25519)
    opened = taonaut.run("open", "d1", password=PASSWORD)
    expect(opened["scheme"], "ed25519")
    same_key(opened, wallet.get_coldkey(PASSWORD))
    cross_signatures("d1", wallet.get_coldkey(PASSWORD), PASSWORD)


def their_vault():
    pair = Keypair.create_from_mnemonic(PHRASE)
    folder = wallets / "v1"
    folder.mkdir()
    plain = keyfile.serialized_keypair_to_keyfile_data(pair)
    (folder / "coldkey").write_bytes(bytes(keyfile.legacy_encrypt_keyfile_data(plain, PASSWORD)))
    (folder / "coldkey").chmod(0o600)
    Keyfile(str(folder / "coldkeypub.txt"), "coldkeypub").set_keypair(
        Keypair(ss58_address=pair.ss58_address), encrypt=False, overwrite=True)
    same_key(taonaut.run("open", "v1", password=PASSWORD), pair)
    taonaut.run("reseal", "v1", "--form", "bittensor", password=PASSWORD, new_password=PASSWORD + "9")
    same_key(taonaut.run("open", "v1", password=PASSWORD + "9"), theirs("v1").get_coldkey(PASSWORD + "9"))


def their_watch_only():
    theirs("w1").regenerate_coldkeypub(ss58_address=Keypair.create_from_mnemonic(PHRASE).ss58_address)
    listed = {entry["name"]: entry for entry in taonaut.run("list")["wallets"]}
    expect(listed["w1"]["watchOnly"], True)
    expect(listed["w1"]["address"], Keypair.create_from_mnemonic(PHRASE).ss58_address)


def their_list():
    listed = {entry["name"]: entry for entry in taonaut.run("list")["wallets"]}
    expect(sorted(listed), ["d1", "e1", "p1", "u1", "v1", "w1"])
    expect([hotkey["name"] for hotkey in listed["p1"]["hotkeys"]], ["guarded", "miner"])
    expect(listed["e1"]["needsPassword"], True)
    expect(listed["e1"]["address"], theirs("e1").get_coldkeypub().ss58_address)


# Taonaut's open there

def our_key(name: str, text: str, pair: Keypair, *options, password: str | None = PASSWORD):
    made = taonaut.run("import", name, *options, key=text, new_password=password)
    same_key(made, pair)
    wallet, _, hotkey = name.partition("/")
    opened = theirs(wallet, hotkey).get_hotkey(password) if hotkey else theirs(wallet).get_coldkey(password)
    expect(opened.ss58_address, pair.ss58_address)
    expect(bytes(opened.public_key), bytes(pair.public_key))
    assert pair.verify(MESSAGE.encode(), opened.sign(MESSAGE.encode())), "their copy of our key signs wrongly"


def our_phrase():
    our_key("a1", OUR_PHRASE, Keypair.create_from_mnemonic(OUR_PHRASE))
    expect(theirs("a1").get_coldkeypub().ss58_address, Keypair.create_from_mnemonic(OUR_PHRASE).ss58_address)


def our_seed():
    seed = "0x" + "1f" * 32
    our_key("a2", seed, Keypair.create_from_seed(seed))


def our_uri():
    uri = f"{OUR_PHRASE}//stash/3///pass"
    our_key("a3", uri, Keypair.create_from_uri(uri))


def our_plain_coldkey():
    phrase = Keypair.generate_mnemonic(15)
    our_key("a4", phrase, Keypair.create_from_mnemonic(phrase), "--form", "plain", password=None)


def our_hotkeys():
    for name, options, password in (("a1/plain", (), None), ("a1/guarded", ("--form", "bittensor"), PASSWORD)):
        phrase = Keypair.generate_mnemonic(12)
        our_key(name, phrase, Keypair.create_from_mnemonic(phrase), *options, password=password)
        expect(theirs("a1", name[3:]).get_hotkeypub().ss58_address, Keypair.create_from_mnemonic(phrase).ss58_address)


def our_ed25519():
    pair = Keypair.create_from_mnemonic(OUR_PHRASE, crypto_type=ED25519)
    our_key("a5", OUR_PHRASE, pair, "--scheme", "ed25519")


def our_new_wallet():
    made = taonaut.run("new", "a6", "--words", "18", new_password=PASSWORD)
    expect(len(made["phrase"].split()), 18)
    expect(theirs("a6").get_coldkey(PASSWORD).ss58_address, Keypair.create_from_mnemonic(made["phrase"]).ss58_address)


def our_hardened_form():
    phrase = Keypair.generate_mnemonic(12)
    taonaut.run("import", "a7", "--form", "hardened", key=phrase, new_password=PASSWORD)
    expect(theirs("a7").get_coldkeypub().ss58_address, Keypair.create_from_mnemonic(phrase).ss58_address)
    taonaut.run("reseal", "a7", "--form", "bittensor", password=PASSWORD, new_password=PASSWORD)
    expect(theirs("a7").get_coldkey(PASSWORD).ss58_address, Keypair.create_from_mnemonic(phrase).ss58_address)


def our_polkadot_json():
    file = scratch / "a1.json"
    taonaut.run("export", "a1", str(file), password=PASSWORD, new_password="json password")
    pair = Keypair.create_from_encrypted_json(file.read_text(), "json password")
    expect(pair.ss58_address, Keypair.create_from_mnemonic(OUR_PHRASE).ss58_address)


def their_password_variable():
    variable = password_variable(wallets / "a1" / "coldkey", PASSWORD)
    opened = taonaut.run("open", "a1", "--password-env", env={**os.environ, **variable})
    expect(opened["address"], Keypair.create_from_mnemonic(OUR_PHRASE).ss58_address)


check("an encrypted coldkey of bittensor-wallet opens", their_encrypted_coldkey)
check("plain keys of bittensor-wallet open", their_plain_keys)
check("an encrypted hotkey of bittensor-wallet opens", their_encrypted_hotkey)
check("a key that bittensor-wallet made from a URI opens", their_uri_key)
check("an ed25519 key of bittensor-wallet opens", their_ed25519_key)
check("an Ansible vault of bittensor-wallet opens and is written anew", their_vault)
check("a watch-only wallet of bittensor-wallet is listed", their_watch_only)
check("all wallets of bittensor-wallet are listed", their_list)
check("bittensor-wallet opens our key from a phrase", our_phrase)
check("bittensor-wallet opens our key from a seed", our_seed)
check("bittensor-wallet opens our key from a URI", our_uri)
check("bittensor-wallet opens our plain coldkey", our_plain_coldkey)
check("bittensor-wallet opens our hotkeys", our_hotkeys)
check("bittensor-wallet opens our ed25519 key", our_ed25519)
check("bittensor-wallet opens our new wallet", our_new_wallet)
check("bittensor-wallet opens a hardened key written anew", our_hardened_form)
check("bittensor-wallet opens our JSON for polkadot-js", our_polkadot_json)
check("the password variable of bittensor-wallet opens a key", their_password_variable)
finish()
