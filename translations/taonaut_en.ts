<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountButton</name>
    <message>
        <source>Account %1, %2</source>
        <comment>account switcher, spoken: name, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <comment>account switcher</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountDetail</name>
    <message>
        <source>Note</source>
        <comment>verdict about a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>verdict about a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched: its key is not on this computer</source>
        <comment>account detail: title of the banner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its balance is proven like your own. With its words or key file you can sign as well.</source>
        <comment>account detail: banner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its key</source>
        <comment>account detail: makes a wallet of a watched address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is of an old form</source>
        <comment>account detail: title of the banner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs may not open it any more. It can be written anew; the old file stays as a backup.</source>
        <comment>account detail: banner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew</source>
        <comment>account detail: opens the dialog for another form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <comment>account detail: fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs with</source>
        <comment>account detail: fact, the scheme of the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>account detail: fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New hotkey</source>
        <comment>account detail: opens the dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <comment>account detail: opens the dialog for a key file of polkadot-js</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the form</source>
        <comment>account detail: opens the dialog for another form of the key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <comment>account detail: the account is not listed any more</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Add an account</source>
        <comment>account switcher: opens the doors of the first start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and contacts</source>
        <comment>account switcher: opens the page of accounts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>%1, %2</source>
        <comment>row of the account switcher, spoken: name, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotkey %1, %2</source>
        <comment>row of the account tree, spoken: name, address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountTree</name>
    <message>
        <source>Accounts</source>
        <comment>name of the list in the account switcher, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Keys and contacts</source>
        <comment>name of the page, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and contacts</source>
        <comment>title of the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <comment>accounts page: opens the doors of the first start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <comment>contacts: opens the form for a new one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <comment>tabs of the page, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>tab: own accounts and their key files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>tab: accounts of others</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and verify</source>
        <comment>tab: messages</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>No account yet</source>
        <comment>accounts page without any account: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a wallet, open one that you have, or watch an address.</source>
        <comment>accounts page without any account: text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <comment>accounts page: opens the doors of the first start</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityDetail</name>
    <message>
        <source>To</source>
        <comment>activity, detail: address of the recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>activity, detail: group of events</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>When</source>
        <comment>activity: column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>activity: column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, τ</source>
        <comment>activity: column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>activity: column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>activity: column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <comment>activity: column head</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <comment>name of the page, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>title of the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions signed on this computer</source>
        <comment>activity: below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing signed yet</source>
        <comment>activity without rows: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each transaction stands here from its signature until it is final, with the proof of each step.</source>
        <comment>activity without rows: text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <comment>activity without rows: opens the transfer form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <comment>activity: name of the table, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>%1 %2 %3, %4</source>
        <comment>row of the activity, spoken: action, amount, address, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArgumentWords</name>
    <message>
        <source>none</source>
        <comment>value of an argument that is optional and absent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>after the first elements of a list</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>τ %1</source>
        <comment>an amount of TAO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 α</source>
        <comment>an amount of alpha of some subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>τ %1 per α</source>
        <comment>a price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of an argument</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of an argument</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>text from the chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%n bytes)</source>
        <comment>after shortened bytes</comment>
        <translation>
            <numerusform>(%n byte)</numerusform>
            <numerusform>(%n bytes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n bits)</source>
        <comment>after a row of bits</comment>
        <translation>
            <numerusform>(%n bit)</numerusform>
            <numerusform>(%n bits)</numerusform>
        </translation>
    </message>
    <message>
        <source>call %1 of those above</source>
        <comment>value of an argument: one of the calls that are listed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthorityGrid</name>
    <message>
        <source>Authorities that signed the final header</source>
        <comment>network page: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known before the first finality proof was checked.</source>
        <comment>network page: no authorities yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities, %1</source>
        <comment>network page: list, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockPane</name>
    <message>
        <source>Hash of a block; empty: the newest</source>
        <comment>block pane: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x…</source>
        <comment>block pane: in the empty field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>block pane: an answer is awaited</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the block</source>
        <comment>block pane: reads and proves it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block read yet</source>
        <comment>block pane: empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its transactions and events are proven against the header that this computer has checked.</source>
        <comment>block pane: empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of this block cannot be read</source>
        <comment>block pane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions and events</source>
        <comment>block pane: name of the list, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>block pane: who signed, name of the call</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPane</name>
    <message>
        <source>Bytes of the call</source>
        <comment>call builder: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand here when nothing is missing.</source>
        <comment>call builder: instead of the bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the bytes of the call</source>
        <comment>call builder: beside the bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <comment>call builder: below the bytes</comment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <comment>call builder: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a call from its bytes</source>
        <comment>call builder: folds out a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x…</source>
        <comment>call builder: in the empty field of bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of a call, in hex</source>
        <comment>call builder: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <comment>call builder: before the account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <comment>call builder: the sheet is being made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <comment>call builder: opens the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>call builder: starts over</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Send τ %1 to %2</source>
        <comment>a call: amount, recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send everything to %1</source>
        <comment>a call: recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy τ %1</source>
        <comment>a call: amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy alpha of subnet %1 for τ %2 and burn it</source>
        <comment>a call: subnet, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stake τ %2 on subnet %1 with %3</source>
        <comment>a call: subnet, amount, validator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstake %1 from %2</source>
        <comment>a call: amount of alpha with its subnet, validator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstake everything on subnet %1 from %2</source>
        <comment>a call: subnet, validator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the whole stake with %1 to the root subnet</source>
        <comment>a call: validator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstake everything with %1 on every subnet</source>
        <comment>a call: validator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn %1 held with %2</source>
        <comment>a call: amount of alpha, validator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle %1 held with %2</source>
        <comment>a call: amount of alpha, validator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register %1 on the root subnet</source>
        <comment>a call: hotkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register %1 on subnet %2</source>
        <comment>a call: hotkey, subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish who you are</source>
        <comment>a call: set_identity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke every child hotkey of %1 on subnet %2</source>
        <comment>a call: hotkey, subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pass stake of %1 on subnet %2 to %n child hotkey(s)</source>
        <comment>a call: hotkey, subnet</comment>
        <translation>
            <numerusform>Pass stake of %1 on subnet %2 to %n child hotkey</numerusform>
            <numerusform>Pass stake of %1 on subnet %2 to %n child hotkeys</numerusform>
        </translation>
    </message>
    <message>
        <source>Set weights on subnet %1</source>
        <comment>a call: subnets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit hidden weights on subnet %1</source>
        <comment>a call: subnets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal committed weights on subnet %1</source>
        <comment>a call: subnets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce the address of a server on subnet %1</source>
        <comment>a call: subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce the address of a metrics server on subnet %1</source>
        <comment>a call: subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim root dividends of subnet %1</source>
        <comment>a call: subnets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take root dividends in the way “%1”</source>
        <comment>a call: Swap, Keep or KeepSubnets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stake mining rewards of subnet %1 with %2 from now on</source>
        <comment>a call: subnet, validator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the hotkey %1 by %2 on subnet %3</source>
        <comment>a call: old, new, subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the hotkey %1 by %2 everywhere</source>
        <comment>a call: old, new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 a hotkey of this account</source>
        <comment>a call: hotkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1” of subnet %2 to %3</source>
        <comment>a call: parameter, subnet, values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1” of the network to %2</source>
        <comment>a call: parameter, values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw τ %1 from the EVM account %2</source>
        <comment>a call: amount, address of 20 bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that are no call of this chain</source>
        <comment>a call that cannot be decoded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All or nothing: %n call(s)</source>
        <comment>a call that holds calls</comment>
        <translation>
            <numerusform>All or nothing: %n call</numerusform>
            <numerusform>All or nothing: %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One after the other until one fails: %n call(s)</source>
        <comment>a call that holds calls</comment>
        <translation>
            <numerusform>One after the other until one fails: %n call</numerusform>
            <numerusform>One after the other until one fails: %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One after the other, failures are skipped: %n call(s)</source>
        <comment>a call that holds calls</comment>
        <translation>
            <numerusform>One after the other, failures are skipped: %n call</numerusform>
            <numerusform>One after the other, failures are skipped: %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>As proxy for %1</source>
        <comment>a call that holds a call: account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As announced proxy %1 for %2</source>
        <comment>a call that holds a call: delegate, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve for an account of %2 owners, %1 must agree</source>
        <comment>a call that holds a call: threshold, signatories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one of %1 owners of an account</source>
        <comment>a call that holds a call: signatories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the rights of the chain itself</source>
        <comment>a call that holds a call: sudo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the rights of the chain, as %1</source>
        <comment>a call that holds a call: account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As derived account %1 of this account</source>
        <comment>a call that holds a call: index</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the name of another origin</source>
        <comment>a call that holds a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a weight that is given</source>
        <comment>a call that holds a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first call; if it fails, the second</source>
        <comment>a call that holds calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, at the block that is given</source>
        <comment>a call that holds a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a crowdloan; when it is full it makes the call inside</source>
        <comment>a call that holds a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 held with %2 to %3</source>
        <comment>a call: amount of alpha, validator, new owner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 held with %2 to %3, as stake on subnet %4</source>
        <comment>a call: amount of alpha, validator, new owner, subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap %1 held with %2 into subnet %3</source>
        <comment>a call: amount of alpha, validator, subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <comment>a call: amount of alpha, old validator, new validator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 on subnet %4</source>
        <comment>a call: amount of alpha, old validator, new validator, subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a subnet, owned with %1</source>
        <comment>a call: hotkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the emission of subnet %1</source>
        <comment>a call: subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the symbol of subnet %1</source>
        <comment>a call: subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish name and links of subnet %1</source>
        <comment>a call: subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve subnet %1</source>
        <comment>a call: subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the take of %1 to %2</source>
        <comment>a call: hotkey, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the take of %1 to %2</source>
        <comment>a call: hotkey, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the child take of %1 on subnet %3 to %2</source>
        <comment>a call: hotkey, share, subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce that everything of this account moves to another coldkey</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move everything of this account to %1</source>
        <comment>a call: new coldkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute the announced move; this account freezes</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the announced move to another coldkey</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 act for this account with the rights “%2”</source>
        <comment>a call: delegate, type of proxy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rights “%2” from %1</source>
        <comment>a call: delegate, type of proxy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all rights from every proxy of this account</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account without key, with this account as proxy “%1”</source>
        <comment>a call: type of proxy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this account without key for ever, and what it holds</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce a call for %1</source>
        <comment>a call: the account for which a proxy acts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw an announced call for %1</source>
        <comment>a call: account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse a call that %1 announced</source>
        <comment>a call: delegate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the deposit for proxies</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay the fees of what %1 does for this account</source>
        <comment>a call: delegate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop paying the fees of what %1 does for this account</source>
        <comment>a call: delegate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a call for an account of %2 owners, %1 must agree</source>
        <comment>a call: threshold, signatories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a call for an account of %1 owners</source>
        <comment>a call: signatories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the deposit of a shared account</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1 to %2</source>
        <comment>a call: amount of alpha, hotkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lock on subnet %1 to %2</source>
        <comment>a call: subnet, hotkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the lock on subnet %1 for ever</source>
        <comment>a call: subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the lock on subnet %1 run out</source>
        <comment>a call: subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse stake that arrives locked</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept stake that arrives locked</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 receive stake of parents by itself</source>
        <comment>a call: hotkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1 from receiving stake of parents by itself</source>
        <comment>a call: hotkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a crowdloan with a deposit of τ %1</source>
        <comment>a call: amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give τ %1 to crowdloan %2</source>
        <comment>a call: amount, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your contribution back from crowdloan %1</source>
        <comment>a call: number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete crowdloan %1</source>
        <comment>a call: number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay the contributors of crowdloan %1 back</source>
        <comment>a call: number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve crowdloan %1</source>
        <comment>a call: number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the least contribution to crowdloan %2 to τ %1</source>
        <comment>a call: amount, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the largest contribution to crowdloan %2 to τ %1</source>
        <comment>a call: amount, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the bound on contributions to crowdloan %1</source>
        <comment>a call: number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let crowdloan %1 end at block %2</source>
        <comment>a call: number, block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the goal of crowdloan %2 to τ %1</source>
        <comment>a call: amount, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 α of subnet %2</source>
        <comment>an amount of a subnet&apos;s alpha</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckpointDialog</name>
    <message>
        <source>Set a checkpoint</source>
        <comment>dialog: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the hash of a final block from a source you trust, and compare it with a second one. Header and authorities of that block are then proven from its own state, and the number of the set by signatures. All proofs start there.</source>
        <comment>dialog of checkpoints: what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block hash</source>
        <comment>dialog of checkpoints: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the authority set</source>
        <comment>dialog of checkpoints: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set that signs blocks after this one. A wrong number is found out: no signature would fit.</source>
        <comment>dialog of checkpoints: below the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching and proving the block. This takes a few answers of the servers.</source>
        <comment>progress of a checkpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from here</source>
        <comment>dialog of checkpoints: button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget mine</source>
        <comment>dialog of checkpoints: back to the one that is built in</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmStep</name>
    <message>
        <source>Word %1</source>
        <comment>first start: field for the word at this position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type three of the words</source>
        <comment>first start: title of the step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the paper. Back shows the words once more.</source>
        <comment>first start: below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the wallet</source>
        <comment>first start: writes the encrypted key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>New contact</source>
        <comment>dialog: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>dialog: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>dialog: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>dialog: field, name of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>dialog: field, note about a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>dialog: choice of trust</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>mark of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>mark of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>mark of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent to it.</source>
        <comment>below the mark of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing sheet names it without a warning.</source>
        <comment>below the mark of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing sheet warns before the first transfer.</source>
        <comment>below the mark of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving.</source>
        <comment>progress of keeping a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <comment>dialog: keeps the contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>dialog: removes the contact</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a contact, spoken: name, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>mark of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>mark of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <comment>beside a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>opens the form of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>No contacts yet</source>
        <comment>contacts: title when there are none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact is an address under a name that you gave it. The signing sheet then says who is paid, and warns of an address that only looks alike.</source>
        <comment>contacts: text when there are none</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateStep</name>
    <message>
        <source>Create a wallet</source>
        <comment>first start: title of the step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next come twelve words. Have paper and a pen ready.</source>
        <comment>first start: below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the words</source>
        <comment>first start: goes to the words of a new wallet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevelopmentStep</name>
    <message>
        <source>Use a development account</source>
        <comment>first start: title of the step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has these keys. They hold test TAO on the local chain and nothing of worth anywhere.</source>
        <comment>first start: below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <comment>first start: a step failed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DispatchWords</name>
    <message>
        <source>This account may not make this call</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not lead to an account</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something still depends on the account</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account holds too little to exist</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block had no room left</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not hold enough free TAO</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account would cease to exist</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient would hold less than the minimum</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s account cannot be created</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is frozen</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account must be kept alive</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock on the balance does not let it go</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than the minimum would remain</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain does not allow this call here</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is below the least that can be staked</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is less stake than this</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stake is locked</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price moved beyond the limit; nothing was traded</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool of the subnet is too small for this</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such subnet</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading on this subnet has not started</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns this hotkey yet</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotkey is not registered on this subnet</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotkey is registered on no subnet</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotkey is registered on this subnet already</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotkey belongs to another account</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both subnets are the same</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subnet does not let stake be given away</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subnet takes no registrations</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many registered in this block; try again</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many registered lately; try again later</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering costs more than the limit</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stake is too low for the root subnet</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner of the subnet may do this</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was done a short while ago; wait before the next time</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights were set a short while ago; wait before the next time</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron has no permit to validate</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are of another version than the subnet wants</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subnet takes committed weights only</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early to reveal</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to reveal</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The take is too low</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The take is too high</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account cannot pay for a subnet</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account announced a move to another coldkey and may do nothing else</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announced move may not happen yet</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortly before the end of an epoch nothing may be set</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain does not have this any more</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is no proxy with rights for this</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such proxy</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is such a proxy already</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was not announced, or too short a while ago</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account approved this already</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owners do not stand in order</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch holds too many calls</source>
        <comment>why a call failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as the chain says: “%2”</source>
        <comment>why a call failed: name of the error, documentation of the chain</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Where do you want to start?</source>
        <comment>first start: title above the doors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go through any other door later. Nothing here needs a network.</source>
        <comment>first start: below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <comment>first start: door</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve words on paper, never on the clipboard. About three minutes.</source>
        <comment>first start: door, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys on this computer</source>
        <comment>first start: door, last line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a wallet</source>
        <comment>first start: door</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch an address</source>
        <comment>first start: door</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow any account with proofs. No key is stored, nothing can be signed.</source>
        <comment>first start: door, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an address</source>
        <comment>first start: door, last line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a development account</source>
        <comment>first start: door</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real chain on this computer with funded accounts, whose keys everybody has.</source>
        <comment>first start: door, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to set up</source>
        <comment>first start: door, last line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the local chain only</source>
        <comment>first start: door that is closed, last line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys never leave this computer</source>
        <comment>first start: promise at the foot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with the cable pulled</source>
        <comment>first start: promise at the foot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no tracking</source>
        <comment>first start: promise at the foot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <comment>first start: leaves without any account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it from its words, a URI, a seed or a key file.</source>
        <comment>first start: door, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wallets found on this computer. Balances appear without a password.</source>
        <comment>first start: door, text</comment>
        <translation>
            <numerusform>%n wallet found on this computer. Its balance appears without a password.</numerusform>
            <numerusform>%n wallets found on this computer. Balances appear without a password.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words or key file</source>
        <comment>first start: door, last line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, key file or found wallets</source>
        <comment>first start: door, last line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointDetail</name>
    <message>
        <source>Nothing that it sent was refused.</source>
        <comment>endpoints: detail of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its own words: “%1”</source>
        <comment>endpoints: untrusted words of a server, quoted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report</source>
        <comment>endpoints: shows what was asked and what came</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again</source>
        <comment>endpoints: a server that was dropped may be asked again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>endpoints: takes the person&apos;s own server off the list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointDialog</name>
    <message>
        <source>Add an endpoint</source>
        <comment>dialog: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server is only asked, never believed. Servers of different operators make it harder to keep another chain before you.</source>
        <comment>dialog of endpoints: what it is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <comment>dialog of endpoints: choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <comment>network menu: a chain that the person names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>dialog of endpoints: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also a node of your own: ws://127.0.0.1:9944</source>
        <comment>dialog of endpoints: below the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by</source>
        <comment>dialog of endpoints: field, the operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints of one operator count as one witness. Empty: the name of the server.</source>
        <comment>dialog of endpoints: below the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving.</source>
        <comment>progress of keeping an endpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <comment>dialog of endpoints: button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointRow</name>
    <message>
        <source>Details are shown</source>
        <comment>endpoints, spoken: a row is unfolded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows details</source>
        <comment>endpoints, spoken: what a press on a row does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked first</source>
        <comment>endpoints: the server that the program follows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointTable</name>
    <message>
        <source>Endpoints</source>
        <comment>network page: table of servers, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <comment>network page: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <comment>endpoints: column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by</source>
        <comment>endpoints: column, the operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>endpoints: column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <comment>endpoints: column, newest block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>endpoints: column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs</source>
        <comment>endpoints: column, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>endpoints: column, answers that were rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is asked yet.</source>
        <comment>endpoints: the table is empty</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>The account %1 came to exist</source>
        <comment>event: account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 ceased to exist</source>
        <comment>event: account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent %3 to %2</source>
        <comment>event: sender, recipient, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 was paid to %1</source>
        <comment>event: account, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 was taken from %1</source>
        <comment>event: account, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of %1 was reserved</source>
        <comment>event: account, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of %1 is free again</source>
        <comment>event: account, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of %1, %2, was lost</source>
        <comment>event: account, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of %1 was destroyed</source>
        <comment>event: account, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid a fee of %2</source>
        <comment>event: account, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid the fee with %2</source>
        <comment>event: account, amount of alpha</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 staked %3 with %2 and received %4</source>
        <comment>event: account, validator, amount, amount of alpha</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unstaked %4 from %2 and received %3</source>
        <comment>event: account, validator, amount, amount of alpha</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved stake worth %5 from %2 to %3 on subnet %4</source>
        <comment>event: account, validators, subnet, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave stake worth %4 with %3 to %2</source>
        <comment>event: old owner, new owner, validator, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 swapped stake worth %5 with %2 from subnet %3 to subnet %4</source>
        <comment>event: account, validator, subnets, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 was registered on subnet %1 as neuron %2</source>
        <comment>event: subnet, number, hotkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet %1 was created</source>
        <comment>event: subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet %1 was dissolved</source>
        <comment>event: subnet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replaced the hotkey %2 by %3</source>
        <comment>event: account, old, new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of %1 moved to %2</source>
        <comment>event: old coldkey, new coldkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 announced that everything moves to another coldkey</source>
        <comment>event: account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %2 of subnet %1 set weights</source>
        <comment>event: subnet, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set the take of %2 to %3</source>
        <comment>event: account, hotkey, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls of the batch were made</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch was gone through; some of its calls failed</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call of the batch was made</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s call was made</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 may act for %1 with the rights “%3”</source>
        <comment>event: account, delegate, type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 may no longer act for %1 with the rights “%3”</source>
        <comment>event: account, delegate, type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 created the account %1 without key</source>
        <comment>event: new account, creator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposed a call for the shared account %2</source>
        <comment>event: account, shared account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved a call for the shared account %2</source>
        <comment>event: account, shared account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call of the shared account %1 was made</source>
        <comment>event: shared account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cancelled a call of the shared account %2</source>
        <comment>event: account, shared account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call with the rights of the chain was made</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call inside was made</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction succeeded</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction failed: %1</source>
        <comment>event: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch stopped, earlier calls stay: %1</source>
        <comment>event: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call of the batch failed: %1</source>
        <comment>event: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s call failed: %1</source>
        <comment>event: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call of the shared account failed: %1</source>
        <comment>event: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call with the rights of the chain failed: %1</source>
        <comment>event: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call inside failed: %1</source>
        <comment>event: reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the key</source>
        <comment>dialog: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file in the form of polkadot-js: browser wallets and btcli read it. Whoever has the file and its password has the money.</source>
        <comment>dialog: text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the wallet</source>
        <comment>dialog: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for the file</source>
        <comment>dialog: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <comment>opens the system&apos;s window for choosing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <comment>dialog: writes the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key file goes</source>
        <comment>title of the window for choosing a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Key file</source>
        <comment>above the name of a chosen file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file away</source>
        <comment>beside the name of a chosen file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinalityFacts</name>
    <message>
        <source>Finality</source>
        <comment>network page: group of hashes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole hash</source>
        <comment>network page: what a press on a hash does</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitPane</name>
    <message>
        <source>What this version understands of the connected runtime</source>
        <comment>fits: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <comment>fits: how many items are exactly as declared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compatible, with a mapping</source>
        <comment>fits: how many items differ in a way that is bridged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>fits: how many items are not used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be signed for this runtime</source>
        <comment>fits: a transaction would have another form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is off because of it</source>
        <comment>fits: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is exactly as this version declares it.</source>
        <comment>fits: nothing differs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <comment>fits: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <comment>fits: name of the list, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitRow</name>
    <message>
        <source>%1. %2.</source>
        <comment>fits: kind of item, why it differs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>fits: kind of item, why it differs, technical detail</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormCases</name>
    <message>
        <source>Pallet</source>
        <comment>call builder: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <comment>call builder: how many there are</comment>
        <translation>
            <numerusform>%n pallet</numerusform>
            <numerusform>%n pallets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>form: how many cases a choice has</comment>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pallet</source>
        <comment>call builder: nothing is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>form: no case is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search</source>
        <comment>list of names: field above it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <comment>call builder: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>call builder: how many there are</comment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a call</source>
        <comment>call builder: nothing is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Form of the key file</source>
        <comment>choice of the form of a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardened</source>
        <comment>form of a key file, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bittensor, opens in btcli</source>
        <comment>form of a key file, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bittensor form</source>
        <comment>choice of the form of a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in btcli and every other Bittensor program. It is encrypted with a fixed salt: use a password that is hard to guess.</source>
        <comment>below Bittensor form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardened form</source>
        <comment>choice of the form of a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own salt and a stronger cipher: resists guessing better. Only Taonaut opens it; btcli sees the address and cannot sign.</source>
        <comment>below hardened form</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormLine</name>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>form: how long a list is</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>form: an optional value that is absent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>form: another row of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Address, or the name of a contact</source>
        <comment>form: in an empty field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x…, or text</source>
        <comment>form: in an empty field of bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0110…</source>
        <comment>form: in an empty field of bits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>form: a row of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>form: a row of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>form: a row of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Open %1</source>
        <comment>tick beside a found wallet, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open already</source>
        <comment>found wallet that is in the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotkey %1</source>
        <comment>found wallet with one hotkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hotkeys: %2</source>
        <comment>found wallet: how many, their names</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundStep</name>
    <message>
        <source>Wallets on this computer</source>
        <comment>first start: title of the step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used where they are; nothing is copied. Balances appear without a password; it is asked when you sign.</source>
        <comment>first start: below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <comment>found wallets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <comment>found wallets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallets folder cannot be read</source>
        <comment>found wallets: title of the banner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>found wallets: reads the folder anew</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folder.</source>
        <comment>progress of listing found wallets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open %n wallets</source>
        <comment>found wallets: lists those that are ticked</comment>
        <translation>
            <numerusform>Open %n wallet</numerusform>
            <numerusform>Open %n wallets</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one: words, URI, seed or file</source>
        <comment>found wallets: goes to a key from elsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctionPane</name>
    <message>
        <source>This runtime does not describe its functions</source>
        <comment>runtime functions: old metadata</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metadata is of version 14, which has no list of functions.</source>
        <comment>runtime functions: old metadata</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <comment>runtime functions: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <comment>runtime functions: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a group</source>
        <comment>runtime functions: nothing is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a function</source>
        <comment>runtime functions: nothing is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers %1</source>
        <comment>runtime functions: type of the answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>runtime functions: an answer is awaited</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>runtime functions: asks the node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <comment>runtime functions: certainty of an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always reported</source>
        <comment>runtime functions: certainty of answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node computes the answer; no proof exists for it. Use Storage for what must be certain.</source>
        <comment>runtime functions: why nothing is proven</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be told in words</source>
        <comment>runtime functions: it does not decode, or is too large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the answer</source>
        <comment>runtime functions: folds out the bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>runtime functions: an answer without bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the bytes of the answer</source>
        <comment>runtime functions: beside the bytes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldingsTable</name>
    <message>
        <source>Holdings</source>
        <comment>name of the table, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdings</source>
        <comment>column head: kind of holding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, τ</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column head: whether something is locked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>row of the portfolio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be sent</source>
        <comment>row of the portfolio, below Free</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free: %1 %2, open details</source>
        <comment>proof mark of a row, spoken: level, &quot;at block N&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>row of the portfolio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deposits, returned later</source>
        <comment>row of the portfolio, below Reserved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved: %1 %2, open details</source>
        <comment>proof mark of a row, spoken: level, &quot;at block N&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotkeyDialog</name>
    <message>
        <source>New hotkey</source>
        <comment>dialog: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key for a miner or a validator. It cannot move the coldkey’s TAO. It has words of its own.</source>
        <comment>dialog: text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>dialog: field, name of a hotkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve words, painted on the screen. They are not read aloud.</source>
        <comment>the words of a hotkey, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the words</source>
        <comment>new hotkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <comment>new hotkey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt it. Miners and validators then ask for its password at each start.</source>
        <comment>new hotkey: choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the hotkey</source>
        <comment>dialog: writes the key file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Open a wallet</source>
        <comment>first start: title of the step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the key of this address</source>
        <comment>first start: title of the step, for a watched address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, a secret URI, a seed, or a key file. It is read here and stored encrypted; nobody else sees it.</source>
        <comment>first start: below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the wallet</source>
        <comment>first start: writes the encrypted key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new password for this wallet</source>
        <comment>first start: title of the step, after a lost password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words make the same key again. The old file stays in the backup folder.</source>
        <comment>first start: below the title, after a lost password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password</source>
        <comment>first start: writes the key file anew</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPreviewBox</name>
    <message>
        <source>%1 · %2</source>
        <comment>a recognised key: what it is, its scheme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs read this URI differently. Choose the address that you know.</source>
        <comment>a URI with two meanings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substrate rule: btcli, subkey</source>
        <comment>which rule a URI is read by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polkadot-js rule: browser wallets</source>
        <comment>which rule a URI is read by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>verdict about a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the key of another address.</source>
        <comment>a key that does not fit the watched address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>verdict about a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no words and no seed: only its file or the original URI restores it.</source>
        <comment>about a key without words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is published: everybody has it and takes what it gets.</source>
        <comment>about a published key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I use it for tests only</source>
        <comment>allows a published key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySourceBox</name>
    <message>
        <source>Words, URI, seed or JSON</source>
        <comment>field for a key from elsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste here, or drop a key file</source>
        <comment>inside the field for a key from elsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English words only. Tab completes a word.</source>
        <comment>below the field for a key from elsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the key file here</source>
        <comment>while a file is dragged over the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>opens the system&apos;s window for choosing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this key</source>
        <comment>field for the password of a pasted or dropped key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one it was exported with.</source>
        <comment>below the password of a pasted key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <comment>a pasted key is being opened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>opens a pasted key with its password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <comment>title of the window for choosing a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <comment>choice of the language, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostPassword</name>
    <message>
        <source>A password cannot be reset</source>
        <comment>lost password: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by us, not by anyone: it is the key to the file and is kept nowhere. The money is not lost with it. Balances stay visible here, and the words open the same account again.</source>
        <comment>lost password: text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>lost password: a way on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another keyboard layout or caps lock is a common reason.</source>
        <comment>lost password: below Try again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the words</source>
        <comment>lost password: a way on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a backup</source>
        <comment>lost password: a way on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exported key file or an older copy, with a password that you know.</source>
        <comment>lost password: below I have a backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They make the same key again, under a new password. The old file stays in the backup folder.</source>
        <comment>lost password: below I have the words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Taonaut</source>
        <comment>title of the window</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Screens</source>
        <comment>name of the rail, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taonaut</source>
        <comment>name of the program, at the top of the rail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>rail: holdings of the account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and receive</source>
        <comment>rail: transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>rail: own transactions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>rail: settings of the program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and contacts</source>
        <comment>rail: accounts, key files, contacts, messages</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkButton</name>
    <message>
        <source>Network %1, choose another</source>
        <comment>network chip, spoken: name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkChip</name>
    <message>
        <source>LOCAL</source>
        <comment>network chip: the embedded chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <comment>network chip: name of the test network, not translated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finney</source>
        <comment>network chip: name of the main network, not translated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another chain</source>
        <comment>network chip: a chain without a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no real money</source>
        <comment>network chip, after LOCAL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no real money</source>
        <comment>network chip, after test</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkMenu</name>
    <message>
        <source>Networks</source>
        <comment>network menu, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network cannot be verified yet</source>
        <comment>network menu: choosing a network failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add endpoint…</source>
        <comment>network menu: opens the dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a checkpoint…</source>
        <comment>network menu: opens the dialog</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network and trust</source>
        <comment>name of the page, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and trust</source>
        <comment>title of the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <comment>network page: drops the connection and makes a new one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <comment>tabs of the page, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <comment>tab: what proofs rest on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>tab, for developers: builds any call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>tab, for developers: reads any storage item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <comment>tab, for developers: asks any runtime function</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <comment>tab, for developers: one block in sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>tab, for developers: what fits the runtime</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <comment>tab: everything that the runtime has</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools for developers</source>
        <comment>tabs of the page, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this page asks you to believe a server.</source>
        <comment>network page: below its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <comment>network page: opens the dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the lying-server test</source>
        <comment>network page: opens the dialog</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkRow</name>
    <message>
        <source>own</source>
        <comment>network menu: a chain that the person names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published about its authorities contradicts itself, so no start is built in. Enter a block hash from a source you trust.</source>
        <comment>network menu: the test network has no checkpoint</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <comment>field for a new password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least ten characters, or four words. It cannot be reset, by anyone.</source>
        <comment>below a new password</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Name</source>
        <comment>first start: field, name of the wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder gets this name too.</source>
        <comment>first start: below the name of a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnAddress</name>
    <message>
        <source>Copy the address</source>
        <comment>portfolio: button beside the own address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnChain</name>
    <message>
        <source>The server says that its chain begins with this block. Confirm it only if you know it from elsewhere:</source>
        <comment>dialog of checkpoints: the person&apos;s own network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is my chain</source>
        <comment>dialog of checkpoints: confirms the first block of the own network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a specification file…</source>
        <comment>dialog of checkpoints: the own network is described by a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a chain specification</source>
        <comment>title of the window for choosing a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Label</source>
        <comment>account detail: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this window. The folder keeps its name.</source>
        <comment>below the label of an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>account detail: field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneState</name>
    <message>
        <source>The runtime is not known yet</source>
        <comment>developer panes: nothing was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read from the node once the newest block is verified, and compared with what this version knows.</source>
        <comment>developer panes: nothing was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>developer panes: no connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms can be filled in; answers come when the newest block is verified again.</source>
        <comment>developer panes: no connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <comment>a form: a step failed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseField</name>
    <message>
        <source>Show what is typed</source>
        <comment>eye in the words field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <comment>eye in the words field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words fit. Tab takes the first, the arrow keys choose.</source>
        <comment>completion of words, spoken</comment>
        <translation>
            <numerusform>%n word fits. Tab takes it.</numerusform>
            <numerusform>%n words fit. Tab takes the first, the arrow keys choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickPair</name>
    <message>
        <source>Type to search</source>
        <comment>list of names: field above it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>%1 of %2</source>
        <comment>list of names: how many are shown</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Portfolio</source>
        <comment>name of the page, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>title of the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the faucet…</source>
        <comment>portfolio: test money is on its way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get test TAO</source>
        <comment>portfolio: asks the local chain&apos;s faucet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>portfolio: opens the own address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <comment>portfolio: opens the transfer form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <comment>portfolio without any account: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a wallet, open one from its words, or watch an address. The chain runs and is verified meanwhile.</source>
        <comment>portfolio without any account: text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <comment>portfolio without any account: opens the doors of the first start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faucet gave nothing</source>
        <comment>portfolio: asking for test money failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>portfolio: asks the faucet once more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <comment>portfolio of an empty account: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven empty %1.</source>
        <comment>portfolio of an empty account: %1 is &quot;at block N&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofFoot</name>
    <message>
        <source>Checking…</source>
        <comment>proof detail: a fresh proof is awaited</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>proof detail: asks for a fresh proof of the same value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering…</source>
        <comment>proof detail: the document is being made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the proof</source>
        <comment>proof detail: copies the proof as JSON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server can still withhold or be late.</source>
        <comment>proof detail: what a proof cannot do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPath</name>
    <message>
        <source>Path through the state trie</source>
        <comment>proof detail: name of the list, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPopover</name>
    <message>
        <source>Close</source>
        <comment>proof detail: closes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final header</source>
        <comment>proof detail: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed header</source>
        <comment>proof detail: row; the block is not final</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State root</source>
        <comment>proof detail: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the header</source>
        <comment>proof detail: where the state root stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path from the root to the value</source>
        <comment>proof detail: above the picture of the trie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>proof detail: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <comment>proof detail: row, storage key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>proof detail: row, bytes of the value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>proof detail: row, which node and when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawBytes</name>
    <message>
        <source>Raw call and payload</source>
        <comment>signing sheet: folds out the bytes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivePane</name>
    <message>
        <source>Copied</source>
        <comment>receive: the address is on the clipboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <comment>receive: button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the first and the last eight characters wherever you paste it. Programs that steal replace addresses on the clipboard.</source>
        <comment>receive: warning below the address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Lying-server test</source>
        <comment>dialog: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A liar inside this program stands between the present server and a second light client, and tells one lie after the other. Your figures are not touched.</source>
        <comment>lying-server test: what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test did not run to its end</source>
        <comment>lying-server test: it failed itself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies</source>
        <comment>lying-server test: list, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <comment>lying-server test: button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>lying-server test: button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running…</source>
        <comment>lying-server test: button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <comment>lying-server test: button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the test</source>
        <comment>lying-server test: button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalRow</name>
    <message>
        <source>Playing</source>
        <comment>lying-server test: this lie is being told</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report: %1</source>
        <comment>dialog: title; %1 is a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>report: what was asked of the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered, as it came</source>
        <comment>report: the server&apos;s answer, untrusted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this was shown as proven. The report stays on this computer.</source>
        <comment>report: below it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <comment>report: button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>report: button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RewriteDialog</name>
    <message>
        <source>Write the key file anew</source>
        <comment>dialog: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key under the same password. The file that is there now stays in the backup folder.</source>
        <comment>dialog: text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bittensor form</source>
        <comment>choice of the form of a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in btcli and every other Bittensor program.</source>
        <comment>below Bittensor form, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardened form</source>
        <comment>choice of the form of a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resists guessing better. Only Taonaut opens it.</source>
        <comment>below hardened form, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the wallet</source>
        <comment>dialog: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew</source>
        <comment>dialog: writes the key file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hold to see the password</source>
        <comment>eye in a password field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>Recipient</source>
        <comment>send form: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an address</source>
        <comment>send form: in the empty recipient field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>send form: takes the recipient from the clipboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>send form: field, in TAO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <comment>send form: fills in the most that can be sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the account alive</source>
        <comment>send form: switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses a transfer that would leave less than τ 0.000 000 500.</source>
        <comment>send form: below the switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>send form: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after recipient and amount</source>
        <comment>send form: when the fee will be known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>proof mark word: the node&apos;s own figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer cannot be reviewed</source>
        <comment>send form: building the review failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building…</source>
        <comment>send form: the review is being made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <comment>send form: opens the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <comment>name of the page, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>title of the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <comment>settings: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>settings: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphite for the night, paper for the day.</source>
        <comment>settings: below Theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>settings: theme of the desktop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>settings: theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>settings: theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>settings: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <comment>settings: below Text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>settings: text size in per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <comment>settings: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fades, slides or breathes.</source>
        <comment>settings: below Reduce motion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>settings: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <comment>settings: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, hashes and names of networks are never translated.</source>
        <comment>settings: below Language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <comment>settings: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>settings: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>settings: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <comment>settings: what a shortcut does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>settings: what a shortcut does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock the wallet</source>
        <comment>settings: what a shortcut does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel; before Confirm nothing was signed</source>
        <comment>settings: what a shortcut does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <comment>settings: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taonaut %1</source>
        <comment>settings: name and version of the program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Faces: Inter and JetBrains Mono, SIL Open Font License 1.1.</source>
        <comment>settings: licences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>settings: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock again after</source>
        <comment>settings: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key or the pointer. Also when the computer sleeps. Keys are wiped from memory.</source>
        <comment>settings: below Lock again after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>settings: idle time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>settings: idle time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets folder</source>
        <comment>settings: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key files, in the form and place that btcli uses.</source>
        <comment>settings: below Wallets folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, own transactions, names, notes, contacts and the chain’s data. Nothing leaves it.</source>
        <comment>settings: below Data folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio, Send, Activity, Keys, Settings</source>
        <comment>settings: what a shortcut does</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetCall</name>
    <message>
        <source>cannot be decoded</source>
        <comment>signing sheet: below a call inside another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version has no words for it</source>
        <comment>signing sheet: below a call inside another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <comment>signing sheet: folds out the arguments of a call</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetCalls</name>
    <message>
        <source>These bytes are not signed</source>
        <comment>signing sheet: they cannot be decoded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no words for this call</source>
        <comment>signing sheet: above the arguments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its arguments below; they are all that is known.</source>
        <comment>signing sheet: above the arguments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain says: “%1”</source>
        <comment>signing sheet: the chain&apos;s own words about a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls inside</source>
        <comment>signing sheet: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <comment>signing sheet: group</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetChanges</name>
    <message>
        <source>What changes, in τ</source>
        <comment>signing sheet: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee, paid by %1 in TAO</source>
        <comment>signing sheet: account that pays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>proof mark word: the node&apos;s own figure</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetParties</name>
    <message>
        <source>To</source>
        <comment>signing sheet: the recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>signing sheet: the sender</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTyped</name>
    <message>
        <source>Typed confirmation</source>
        <comment>signing sheet: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>signing sheet: field; %1 is the name of the call</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignPane</name>
    <message>
        <source>Sign a message</source>
        <comment>title of the pane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <comment>sign a message: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature proves that you have the key. It moves no money.</source>
        <comment>below the message that is signed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly this is signed</source>
        <comment>sign a message: above the bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <comment>verdict: an account that cannot sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is only watched; it cannot sign.</source>
        <comment>sign a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account to sign with.</source>
        <comment>sign a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing.</source>
        <comment>progress of signing a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the message</source>
        <comment>signs the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock to sign</source>
        <comment>asks for the password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>sign a message: the result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the signature</source>
        <comment>beside a signature</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningSheet</name>
    <message>
        <source>Review and sign</source>
        <comment>signing sheet: above the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <comment>signing sheet: cross in the corner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>signing sheet: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <comment>signing sheet: signing or sending failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven</source>
        <comment>signing sheet: level of the balances</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not final</source>
        <comment>signing sheet: level of the balances</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>signing sheet: leaves without signing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock to sign</source>
        <comment>signing sheet: asks for the password first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing…</source>
        <comment>signing sheet: being signed and sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm and sign</source>
        <comment>signing sheet: signs exactly these bytes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartArt</name>
    <message>
        <source>Taonaut</source>
        <comment>name of the program, first start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the network as it can be proven.</source>
        <comment>first start: the large sentence at the left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet and a whole Bittensor in a box. Every figure leads back to a header that the chain’s own authorities signed.</source>
        <comment>first start: below the large sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>First start</source>
        <comment>name of the page, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Back</source>
        <comment>first start: one step back</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageEntries</name>
    <message numerus="yes">
        <source>%n entries, reported</source>
        <comment>storage browser: certainty of a list</comment>
        <translation>
            <numerusform>%n entry, reported</numerusform>
            <numerusform>%n entries, reported</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says so; entries may be missing. Press one to prove its value.</source>
        <comment>storage browser: below a list; %1 is the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>storage browser: name of the list, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is hashed</source>
        <comment>storage browser: an entry whose key cannot be told</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More entries</source>
        <comment>storage browser: the next page of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoragePane</name>
    <message>
        <source>Pallet</source>
        <comment>storage browser: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <comment>storage browser: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pallet</source>
        <comment>storage browser: nothing is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item</source>
        <comment>storage browser: nothing is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in all keys to read one value; leave the last ones empty to list entries.</source>
        <comment>storage browser: below the keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>storage browser: an answer is awaited</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <comment>storage browser: reads and proves the value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List entries</source>
        <comment>storage browser: asks for the keys under a prefix</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <comment>storage browser: no answer yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value comes with its proof against a header that this computer has checked.</source>
        <comment>storage browser: no answer yet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageValue</name>
    <message>
        <source>The value cannot be told in words</source>
        <comment>storage browser: it does not decode, or is too large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes and storage key</source>
        <comment>storage browser: folds out the bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the bytes of the value</source>
        <comment>storage browser: beside the bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open details</source>
        <comment>proof mark of a value, spoken: certainty</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskFoot</name>
    <message>
        <source>Encrypting the key. This takes a moment, on purpose.</source>
        <comment>progress of writing a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <comment>a form: a step failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <comment>a form: the step is being done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a form: stops what is being done, or closes the dialog</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock the wallet</source>
        <comment>top bar: wipes the key from memory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the wallet</source>
        <comment>top bar: asks for the password</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalFigure</name>
    <message>
        <source>Total</source>
        <comment>portfolio: above the sum of free and reserved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, open details</source>
        <comment>proof mark, spoken: level, &quot;at block N&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is hidden</source>
        <comment>portfolio: beside the word Contradiction</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Receive</source>
        <comment>name of the page, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <comment>name of the page, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>title of the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <comment>title of the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of the transfer</source>
        <comment>tabs of the page, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <comment>tab of the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>tab of the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <comment>transfer page without any account: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send or receive, create a wallet or open one from its words.</source>
        <comment>transfer page without any account: text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <comment>transfer page without any account: opens the doors of the first start</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustPane</name>
    <message>
        <source>Every header is checked on this computer. A server can still withhold or be late.</source>
        <comment>trust popover: what verification cannot do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finality lag</source>
        <comment>network page: chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <comment>network page: unit of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show finality lag as a plot</source>
        <comment>network page: button beside a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show finality lag as a table</source>
        <comment>network page: button beside a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <comment>network page: chart of traffic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per block</source>
        <comment>network page: unit of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show traffic as a plot</source>
        <comment>network page: button beside a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show traffic as a table</source>
        <comment>network page: button beside a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs, this session</source>
        <comment>network page: group of counts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustPill</name>
    <message>
        <source>%1, open details</source>
        <comment>trust pill, spoken: state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at block %2, open details</source>
        <comment>trust pill, spoken: state, block</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustPopover</name>
    <message>
        <source>Every header is checked on this computer. A server can still withhold or be late.</source>
        <comment>trust popover: what verification cannot do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <comment>trust popover: drops the connection and makes a new one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and trust</source>
        <comment>trust popover: opens the page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustSteps</name>
    <message>
        <source>What every figure rests on</source>
        <comment>network page: the steps, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock to sign</source>
        <comment>title of the unlock dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances stay visible and proven. The password opens the key on this computer only.</source>
        <comment>unlock dialog, below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <comment>unlock dialog: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>unlock dialog: closes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <comment>unlock dialog: the password is being tried</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>unlock dialog: tries the password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the password. It takes a second or two, on purpose: guessing takes as long.</source>
        <comment>unlock dialog: progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I forgot it</source>
        <comment>unlock dialog: goes to what can be done about a lost password</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueTable</name>
    <message>
        <source>Decoded value</source>
        <comment>table of a value of the chain, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyPane</name>
    <message>
        <source>Verify a signature</source>
        <comment>title of the pane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the signer</source>
        <comment>verify a signature: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <comment>verify a signature: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>verify a signature: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexadecimal, with or without 0x.</source>
        <comment>below the signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>checks the signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>verdict about a signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>verdict about a signature</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchStep</name>
    <message>
        <source>Watch an address</source>
        <comment>first start: title of the step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its balance is proven like your own. Nothing can be signed.</source>
        <comment>first start: below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>first start: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>first start: field, name of the watched address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it</source>
        <comment>first start: lists the address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the address.</source>
        <comment>progress of watching an address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Write these words on paper, in this order</source>
        <comment>first start: title above the words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the wallet. Whoever has them has the money; without them and the password it is lost. They are not on the clipboard and never shown again.</source>
        <comment>first start: below the title of the words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve words, painted on the screen. They are not read aloud.</source>
        <comment>first start: the words, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on paper</source>
        <comment>first start: goes on to confirm three words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <comment>first start: the words of a new wallet are hidden until then</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>%1 bytes</source>
        <comment>size of what was received</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>size of what was received</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>size of what was received</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Not a key file</source>
        <comment>what kind of key file this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <comment>what kind of key file this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, Bittensor form</source>
        <comment>what kind of key file this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, Ansible vault of 2021 to 2023</source>
        <comment>what kind of key file this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, Fernet, the oldest form</source>
        <comment>what kind of key file this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, hardened form</source>
        <comment>what kind of key file this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file of polkadot-js</source>
        <comment>what kind of key file this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several keys of polkadot-js</source>
        <comment>what kind of key file this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of 32 bytes</source>
        <comment>what kind of key file this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded key of 64 bytes</source>
        <comment>what kind of key file this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <comment>what kind of key file this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret URI</source>
        <comment>what kind of key file this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address only, no key</source>
        <comment>what kind of key file this is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer can read the file.</source>
        <comment>warning beside a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password protects it.</source>
        <comment>warning beside a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old form. Write it anew.</source>
        <comment>warning beside a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no words: only this file restores the key.</source>
        <comment>warning beside a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has this key. Use it for tests only.</source>
        <comment>warning beside a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written oddly by an old program; it was read all the same.</source>
        <comment>warning beside a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names another kind of key than it holds; the address decided.</source>
        <comment>warning beside a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address written beside the key is not the key’s.</source>
        <comment>warning beside a key file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This is not an address: it holds a character that addresses never have.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole address: characters are missing or too many.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address of a Substrate network.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum is wrong: a character was mistyped or lost.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an unusual form of an address. Ask for it in its ordinary form.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is for another network.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 is not in the English word list.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words exist, but together they are no phrase: one is wrong or in the wrong place.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to open the wallet. Close other programs and try again.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <comment>under an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount has digits and one point, nothing else.</source>
        <comment>under an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAO has nine decimals.</source>
        <comment>under an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not that much TAO.</source>
        <comment>under an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written, nothing was sent.</source>
        <comment>after writing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing was sent.</source>
        <comment>after writing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the data folder cannot be read.</source>
        <comment>after writing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was damaged. It is kept beside under the ending .damaged, and a new one is written.</source>
        <comment>after writing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is in the list already.</source>
        <comment>after a change of the account list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to sign.</source>
        <comment>after a change of the account list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is only watched. Its key is not on this computer.</source>
        <comment>after a change of the account list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not in the list any more.</source>
        <comment>after a change of the account list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was written by a newer Taonaut. It is left as it is; install the newer program.</source>
        <comment>after writing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Taonaut has this data folder open. Close it, then try again.</source>
        <comment>after writing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has at most 4096 characters.</source>
        <comment>after a change of the account list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name of 1 to 64 characters without control characters.</source>
        <comment>after a change of the account list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait %1 seconds, then try again.</source>
        <comment>after a change of the account list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no development account of this name.</source>
        <comment>after a change of the account list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is not verified up to its newest block yet. Wait a moment.</source>
        <comment>on the signing sheet or above it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance is not proven yet. Wait a moment.</source>
        <comment>on the signing sheet or above it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain&apos;s runtime is still being read. Wait a moment.</source>
        <comment>on the signing sheet or above it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain&apos;s runtime differs from what this version of Taonaut can sign for (%1). Nothing can be signed until Taonaut is updated.</source>
        <comment>on the signing sheet or above it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check says Stop. Nothing was signed.</source>
        <comment>on the signing sheet or above it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review is too old. Review the transfer again.</source>
        <comment>on the signing sheet or above it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review was used or discarded. Review the transfer again.</source>
        <comment>on the signing sheet or above it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node refused: “%1”.</source>
        <comment>about the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node did not answer in time.</source>
        <comment>about the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the chain.</source>
        <comment>about the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the chain was lost.</source>
        <comment>about the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node answered in a form that is not understood.</source>
        <comment>about the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node answered with more than is accepted.</source>
        <comment>about the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <comment>about the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the chain is verified yet. Wait a moment.</source>
        <comment>about the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is on another network.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is behind the blocks that are verified already.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server keeps no finality proof of the block.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voters of the chain changed, and the server cannot show where.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain replaced its voters by force. A newer version of Taonaut with a new checkpoint is needed.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not answer.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is not in memory any more.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved state of the chain was damaged. Verification starts over.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved state belongs to another chain. Verification starts over.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server told something about blocks that contradicts what the chain signed.</source>
        <comment>after an answer was rejected or could not be judged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block carries no valid seal of its author.</source>
        <comment>after a header was rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finality proof does not hold.</source>
        <comment>after a finality proof was rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof does not lead to the value that the server claimed.</source>
        <comment>after a state proof was rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent bytes that cannot be read.</source>
        <comment>after bytes from a server were rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a block or a specification that cannot be read.</source>
        <comment>after bytes from a server were rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the runtime cannot be read.</source>
        <comment>after metadata was rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runtime has something that this version of Taonaut does not know.</source>
        <comment>after events or calls were not understood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered in a form that is not understood.</source>
        <comment>about the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the node failed.</source>
        <comment>about the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded chain does not run.</source>
        <comment>about the chain in the child process</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed that should not: %1.</source>
        <comment>for errors without a sentence of their own</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence about an error, then the error&apos;s technical name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more. Look for it in a backup, or open the wallet from its words.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file. Choose the key file itself.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link to another place, and links are not followed. Put the file itself into the wallets folder.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a key file.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let this program read the file. Check whose file it is.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds several keys. Export the one you want by itself.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no key in any form that is known: no phrase, no URI, no seed, no key file.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the file is missing. It was not copied whole; take it from a backup.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was altered; no password opens it. Take it from a backup, or open the wallet from its words.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of version %1 of its format, which this version of Taonaut does not read.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted in a way that is not known (%1). Export it again from the program that wrote it.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of key cannot sign here (%1). Bittensor uses sr25519.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an account with changing keys, which the chain does not have yet.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file should hold JSON and does not. It was edited, or not copied whole.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be hexadecimal digits and is not, or has the wrong length.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written as it must be. The file was not copied whole.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address in it has a wrong checksum or form: a character was mistyped or lost.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address in it belongs to another network (prefix %1).</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contradicts itself: %1 belongs to another key. Do not use it; open the wallet from its words.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a public file: it holds an address and no key. The address can be watched.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password fits, but what is inside is no key.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted. Type its password.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong. It cannot be reset; the words restore the wallet.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong, or the file was altered: this form cannot tell which. Try again; the words restore the wallet.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted key needs a password. Nothing was written.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form has no encryption, so it takes no password. Nothing was written.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password may not begin or end with a blank: other programs drop it. Nothing was written.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for more computing than any honest file does. It was not opened.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory: opening a wallet takes 512 MiB for a moment. Close other programs and try again.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are no recovery phrase. Compare each with the paper.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no secret URI: a phrase or a seed, then / or // before each step, and /// before a password.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is published: everybody has it. Allow it only for tests.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot be written in that form. Choose another one. Nothing was written.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name of 1 to 64 characters without slashes and without a dot in front.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet of this name exists. Choose another name; the existing one is untouched.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is on this computer already, in the wallet %1.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is not the name of the wallet. Nothing was changed.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallets folder cannot be written. Check whose folder it is. Nothing was written.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is changing the wallets folder. Try again in a moment.</source>
        <comment>about a key or a key file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords. The next try counts in %1 seconds.</source>
        <comment>after a wrong password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a signature. One has 64 bytes, that is 128 hexadecimal digits.</source>
        <comment>below the form that checks a signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signature is not one of this address over this text.</source>
        <comment>below the form that checks a signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <comment>what a form lacks, after the field&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number in digits, nothing else.</source>
        <comment>under a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number does not fit %1.</source>
        <comment>under a field; %1 is a type such as u16</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither an address nor the name of an account or contact.</source>
        <comment>under a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 0x stand pairs of the digits 0-9 and a-f.</source>
        <comment>under a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly %1 bytes are needed.</source>
        <comment>under a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits are 0 and 1.</source>
        <comment>under a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is chosen yet</source>
        <comment>what a form lacks, after the field&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this chain there is no such value; the call cannot be made.</source>
        <comment>under a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is longer than can be filled in by hand.</source>
        <comment>under a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls stand inside calls too deep.</source>
        <comment>under a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than can be filled in by hand.</source>
        <comment>under a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes are of another type.</source>
        <comment>under a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes end before a call begins.</source>
        <comment>why bytes are no call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain has no pallet %1 with calls.</source>
        <comment>why bytes are no call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain has no call with the numbers %1.</source>
        <comment>why bytes are no call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments do not decode: %1.</source>
        <comment>why bytes are no call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes are left after the call.</source>
        <comment>why bytes are no call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in it is not UTF-8.</source>
        <comment>why bytes are no call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls stand inside calls too deep.</source>
        <comment>why bytes are no call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word was not typed as it stands.</source>
        <comment>signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is too large to be told; its bytes are there.</source>
        <comment>about a value of the chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a case that the runtime does not describe.</source>
        <comment>about a value of the chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connected chain does not have this: %1.</source>
        <comment>after a call or value was not understood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another chain</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server claims another first block.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered header</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bit of a header is changed; its hash stays as it was.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block of its own making</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new block that no authority has sealed.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old finality</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that nothing new is final, as if time stood still.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of another block</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real finality proof, put under a block that it is not for.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few votes</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finality proof with fewer than two thirds of the votes.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken signature</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bit of one signature is changed among many good ones.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged balance</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balance is changed inside its own proof.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden value</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is left out, so that it seems not to exist.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof from another block</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old value with a proof that was right once.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortened list</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry of a list is left out, as a stake could be.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giant answer</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer larger than any that can be right.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottomless answer</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists inside lists, to exhaust the reader.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garbage</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that are no answer at all.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>lying-server test: a lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stays connected and never answers.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another chain</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves another chain than the one whose first block is pinned here.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another history</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It named another block at a height where a block is final already.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altered header</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent a block header that does not have the hash that was asked for: something in it was changed.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong height</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent the header of another height than it said.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced a final block</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent a header that would replace a block which is final.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split view</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two blocks were signed as final of which none follows from the other. More than a third of the authorities signed both.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired voters</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent a finality proof signed by authorities that had been replaced before that block.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invented change of voters</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It named a block that changes the authorities, and that block does not.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altered block</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent a block whose transactions are not those that its header commits to.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few votes</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent a finality proof that fewer than two thirds of the authorities signed.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forged signature</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent a finality proof with a signature that the authority did not make.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false voters</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent a finality proof signed by somebody who is no authority.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false finality proof</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent a finality proof that does not prove what it claims.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forged block</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent a block without a valid seal of the author whose turn it was.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forged value</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent a value whose proof does not lead to the state root that the authorities signed. The value was never shown.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent bytes that nobody can read.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable block</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent a block that nobody can read.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered in a form that the method does not have.</source>
        <comment>what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a false answer</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lie was not refused as it must be.</source>
        <comment>after a lying-server test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers&apos; descriptions of the runtime do not hold.</source>
        <comment>after metadata was compared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a server: it begins with wss:// or ws://.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is in the list already.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is not in the list any more.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are as many servers as can be asked. Remove one first.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of this network is known. Add an endpoint.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which chain this is was not confirmed yet. Compare the hash of its first block.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which chain this is was settled before.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that this program knows cannot be changed into others.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded chain is its own server, and is verified from its first block.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the local chain has that.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lying-server test runs already.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint was entered.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file describes no chain that can be verified from its start: %1.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server gave what is needed to prove this block: %1.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry in the list of networks cannot be read and is left out: %1.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block of this network is known that its authorities can be proven from. Set a checkpoint from a source you trust.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint in this program is damaged: %1.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specification does not say how long a slot is.</source>
        <comment>about networks and servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server gave a complete list. Nothing is shown rather than a part of it.</source>
        <comment>about the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for patience. It is asked again in a moment.</source>
        <comment>about the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another block at the height of the checkpoint. One of the two is on another history.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not keep the state of that block any more. Take a newer one, or ask an archive.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorities change right after that block. Take one a little later.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature fits this number of the authority set. The number or the hash is wrong.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest blocks cannot be checked, so nothing is proven against them.</source>
        <comment>about the verified chain</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::AccountModel</name>
    <message>
        <source>This wallet has a hotkey of that name.</source>
        <comment>under the name of a new hotkey</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::AccountsModel</name>
    <message>
        <source>Development account, everybody has its key</source>
        <comment>account list: below the name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched, cannot sign</source>
        <comment>account list: below the name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::ActivityModel</name>
    <message>
        <source>Built</source>
        <comment>state of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>state of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <comment>state of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In block, not final</source>
        <comment>state of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <comment>state of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired, absent</source>
        <comment>state of a transaction: provably never included</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, proven</source>
        <comment>state of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the node</source>
        <comment>state of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node refused it: “%1”.</source>
        <comment>detail of a refused transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time ended and it is provably absent. Nothing was paid.</source>
        <comment>detail of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain refused it: %1. Only the fee was paid.</source>
        <comment>detail of a failed transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>τ %1 to</source>
        <comment>what a transaction does; the address follows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything to</source>
        <comment>what a transaction does; the address follows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>detail of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>τ %1, proven</source>
        <comment>detail of a transaction: fee read from proven events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not known before it is in a block</source>
        <comment>detail of a transaction: the fee</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <comment>detail of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, extrinsic %2</source>
        <comment>detail of a transaction: block, place in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– in none yet</source>
        <comment>detail of a transaction: the block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until block</source>
        <comment>detail of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <comment>detail of a transaction: it never expires</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonce</source>
        <comment>detail of a transaction: its number at the sender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>detail of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>detail of a transaction: address of the sender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date format of a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <comment>action of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action of another account&apos;s transaction: account, action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 of the batch failed: %2.</source>
        <comment>detail of a transaction with a failure inside: number, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the block, but the call inside it failed: %1.</source>
        <comment>detail of a transaction with a failure inside</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <comment>action of a transaction that is no transfer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened is being read from its block.</source>
        <comment>detail of a transaction: events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened cannot be read: %1</source>
        <comment>detail of a transaction: events, reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::BlockModel</name>
    <message>
        <source>The hash of a block is 0x and 64 hexadecimal digits.</source>
        <comment>block pane: below the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1</source>
        <comment>block pane: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>block pane: number of transactions, number of events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <comment>block pane</comment>
        <translation>
            <numerusform>%n transaction</numerusform>
            <numerusform>%n transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <comment>block pane</comment>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>by the author of the block</source>
        <comment>block pane: who a transaction is from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the beginning of the block</source>
        <comment>block pane: what the chain did by itself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the block</source>
        <comment>block pane: what the chain did by itself</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::CallModel</name>
    <message>
        <source>There is no account to sign with.</source>
        <comment>call builder: why a call cannot be reviewed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be reviewed before the newest block is verified.</source>
        <comment>call builder: why a call cannot be reviewed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no call of the connected runtime: %1</source>
        <comment>call builder: pasted bytes, reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::ContactsModel</name>
    <message>
        <source>This address is kept already, as %1.</source>
        <comment>under the address of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::EndpointsModel</name>
    <message>
        <source>Another block where one is final</source>
        <comment>agreement of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) behind</source>
        <comment>agreement of a server</comment>
        <translation>
            <numerusform>%n block behind</numerusform>
            <numerusform>%n blocks behind</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>agreement of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>agreement of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, not compared yet</source>
        <comment>agreement of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <comment>agreement of a server that lied; %1 names the lie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a false answer</source>
        <comment>what a server was dropped for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed now</source>
        <comment>state of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>state of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer, tried again later</source>
        <comment>state of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>endpoint: time of an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>endpoints: how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n provider(s) agree</source>
        <comment>endpoints: how many, and how many of different operators agree</comment>
        <translation>
            <numerusform>%1; %n operator agrees</numerusform>
            <numerusform>%1; %n operators agree</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <comment>report: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by</source>
        <comment>report: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>report: row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>report: row, technical name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::FitModel</name>
    <message>
        <source>Storage</source>
        <comment>kind of item of a runtime</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <comment>kind of item of a runtime</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <comment>kind of item of a runtime</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <comment>kind of item of a runtime</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <comment>kind of item of a runtime</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <comment>kind of item of a runtime</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <comment>kind of item of a runtime: part of every transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <comment>kind of item of a runtime: form of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain does not have it</source>
        <comment>why an item does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has another number</source>
        <comment>why an item does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are hashed in another way</source>
        <comment>why an item does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent means something else</source>
        <comment>why an item does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has another default</source>
        <comment>why an item does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encoded in another way</source>
        <comment>why an item does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is another</source>
        <comment>why an item does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain wants something in every transaction that this version does not know</source>
        <comment>why an item does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain takes transactions of another form</source>
        <comment>why an item does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spec %1, reported</source>
        <comment>version of the runtime</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a feature that is off: item, reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::FormModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what a form still lacks: field, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pallet and a call.</source>
        <comment>what a form of a call still lacks</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::FunctionModel</name>
    <message>
        <source>Nothing can be asked before the newest block is verified.</source>
        <comment>runtime functions: why nothing can be asked</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::HistoryModel</name>
    <message>
        <source>block %1</source>
        <comment>history: a row of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block was verified yet</source>
        <comment>history, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocks behind the head now, at most %2</source>
        <comment>history, spoken: counts of blocks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>history: a mark of the axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for the newest block, at most %2</source>
        <comment>history, spoken: sizes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocks ago</source>
        <comment>history: at the left edge</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::ImportModel</name>
    <message>
        <source>Word %1 is not in the English word list.</source>
        <comment>under pasted words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words %1 are not in the English word list.</source>
        <comment>under pasted words: positions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words so far. A phrase has 12, 15, 18, 21 or 24.</source>
        <comment>under words that are being typed</comment>
        <translation>
            <numerusform>%n word so far. A phrase has 12, 15, 18, 21 or 24.</numerusform>
            <numerusform>%n words so far. A phrase has 12, 15, 18, 21 or 24.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taonaut::ui::MessageModel</name>
    <message>
        <source>These bytes are a transaction. It is signed on the signing sheet only.</source>
        <comment>under a message that will not be signed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: %1, signed inside &lt;Bytes&gt;, as wallets sign text.</source>
        <comment>after a signature was checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: %1, signed over the bare text, as programs sign data.</source>
        <comment>after a signature was checked</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::NetworkModel</name>
    <message>
        <source>not known yet</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genesis</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority set %1</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority set</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final header</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1, %2 of %3 votes needed</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <comment>network page: a step of the proof: the newest header</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1, final</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1, not yet final</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genesis</source>
        <comment>network page: hash of the first block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final header</source>
        <comment>network page: hash of the newest final header</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <comment>network page: hash of the newest verified header</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority %1 signed, key %2</source>
        <comment>authorities, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority %1 did not sign, key %2</source>
        <comment>authorities, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block 0, the chain&apos;s first</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1, built in</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1, entered by you</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <comment>network page: a step of the proof</comment>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <comment>network page: voters, as a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s) proven</source>
        <comment>network page: voters, as a step</comment>
        <translation>
            <numerusform>%1, %n change proven</numerusform>
            <numerusform>%1, %n changes proven</numerusform>
        </translation>
    </message>
    <message>
        <source>the first block</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1, %2 of %3 signed</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State root</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every figure leads here</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each verified header</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed above block %1</source>
        <comment>network page: a step of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are needed</source>
        <comment>authorities: votes needed, all votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2; %3 are needed</source>
        <comment>authorities: votes given, all votes, votes needed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State root of the balance</source>
        <comment>network page: root that the shown balance was proven against</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint, compare it elsewhere</source>
        <comment>network page: hash of the block that all proofs start from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers verified</source>
        <comment>network page: counted since the start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finality proofs</source>
        <comment>network page: counted since the start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values proven</source>
        <comment>network page: counted since the start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean size of a proof</source>
        <comment>network page: counted since the start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>network page: size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <comment>network page: counted since the start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers refused</source>
        <comment>network page: counted since the start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finality is proven by signatures of at least %1 of %2 block authorities.</source>
        <comment>network page: trust</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of these authorities starts at the chain&apos;s first block. You rely on: more than two thirds of the authorities being honest; and your computer&apos;s clock.</source>
        <comment>network page: trust, after the sentence about signatures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date unknown</source>
        <comment>network page: date of a checkpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of these authorities starts from a checkpoint built into this application (block %1, %2). You rely on: this application&apos;s checkpoint; more than two thirds of the authorities being honest; and your computer&apos;s clock.</source>
        <comment>network page: trust, after the sentence about signatures; block number, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of these authorities starts from the checkpoint that you entered (block %1, %2). You rely on: the source of that hash; more than two thirds of the authorities being honest; and your computer&apos;s clock.</source>
        <comment>network page: trust, after the sentence about signatures; block number, date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::NetworksModel</name>
    <message>
        <source>The chain in this program. Works without any connection.</source>
        <comment>network menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public test network. Its TAO has no value.</source>
        <comment>network menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main network of Bittensor. Real money.</source>
        <comment>network menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another chain, at a server that you name.</source>
        <comment>network menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>network menu: how far the present network is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>network menu: how far the present network is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>network menu: how far the present network is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>network menu: how far the present network is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>network menu: how far the present network is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>network menu: how far the present network is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <comment>network menu: why a network cannot be verified</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>network menu: state of a network that is not in use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <comment>network menu: state of a network that is not in use</comment>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of servers begin with wss:// or ws://.</source>
        <comment>under the address of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the server is missing or cannot be one.</source>
        <comment>under the address of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out name and password.</source>
        <comment>under the address of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A block hash is 0x and 64 digits, 0-9 and a-f. This has %n.</source>
        <comment>under the hash of a block; counts digits</comment>
        <translation>
            <numerusform>A block hash is 0x and 64 digits, 0-9 and a-f. This has %n.</numerusform>
            <numerusform>A block hash is 0x and 64 digits, 0-9 and a-f. This has %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number, such as 6.</source>
        <comment>under the number of an authority set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start is known yet: nothing of this network can be verified.</source>
        <comment>dialog of checkpoints</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified from the chain&apos;s first block at present.</source>
        <comment>dialog of checkpoints</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified from block %1, which you entered, at present.</source>
        <comment>dialog of checkpoints</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Verified from block %1, built in and %n day(s) old, at present.</source>
        <comment>dialog of checkpoints</comment>
        <translation>
            <numerusform>Verified from block %1, built in and %n day old, at present.</numerusform>
            <numerusform>Verified from block %1, built in and %n days old, at present.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified from block %1, built in, at present.</source>
        <comment>dialog of checkpoints</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::PasswordAdvice</name>
    <message>
        <source>No blank at the start or the end: other programs drop it.</source>
        <comment>under a new password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least ten characters, or four words.</source>
        <comment>under a new password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is among the first passwords that are tried. Choose another one.</source>
        <comment>under a new password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: one computer guesses it within months.</source>
        <comment>strength of a new password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: a thousand computers guess it within months.</source>
        <comment>strength of a new password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: a thousand computers need years to guess it.</source>
        <comment>strength of a new password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: out of reach of guessing.</source>
        <comment>strength of a new password</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::PortfolioModel</name>
    <message>
        <source>Proven</source>
        <comment>proof mark word: proven against a final block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>proof mark word: a server&apos;s answer was rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not final</source>
        <comment>proof mark word: proven against a block that is not final</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>proof mark word: the first proof is on its way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first proof is on its way</source>
        <comment>beside the proof mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at block %1</source>
        <comment>beside the proof mark; block number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing locked</source>
        <comment>health of the free balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>τ %1 locked</source>
        <comment>health of the free balance; amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is hidden</source>
        <comment>beside the word Contradiction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at block %1, checked %2</source>
        <comment>beside the proof mark; block number, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::ProofModel</name>
    <message>
        <source>Proven</source>
        <comment>title of the proof detail: final</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not final</source>
        <comment>title of the proof detail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free TAO of %1</source>
        <comment>proof detail: account name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority set %1</source>
        <comment>proof detail: number of the set of voters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed by %1 of %2 authors</source>
        <comment>proof detail: different authors, all authors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1</source>
        <comment>proof detail: height</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes, %2 bytes</source>
        <comment>proof detail: nodes on the path, size of the proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf</source>
        <comment>proof detail: a trie node without children</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>branch, %n children</source>
        <comment>proof detail: a trie node</comment>
        <translation>
            <numerusform>branch, %n child</numerusform>
            <numerusform>branch, %n children</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>proof detail: size of a node in bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 keys signed</source>
        <comment>proof detail: votes given, all votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 of %2 keys signed</source>
        <comment>proof detail: votes needed, all votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are needed</source>
        <comment>proof detail: votes needed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 votes make it final</source>
        <comment>proof detail: votes needed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: proven absent</source>
        <comment>proof detail: there is no value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven again at block %1: the same value.</source>
        <comment>proof detail: outcome of Check again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven again: the same value.</source>
        <comment>proof detail: outcome of Check again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven anew at block %1: the value has changed since.</source>
        <comment>proof detail: outcome of Check again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven anew at block %1: it has changed, it was τ %2.</source>
        <comment>proof detail: outcome of Check again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, %1. Saved to a file, it is checked without any server by: taonaut verify-proof FILE</source>
        <comment>proof detail: the document is on the clipboard; its size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::RehearsalModel</name>
    <message>
        <source>Refused</source>
        <comment>lying-server test: the lie was found out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not raised</source>
        <comment>lying-server test: nothing was shown as more than it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>lying-server test: the lie was not refused as it must be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>lying-server test: duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <comment>lying-server test: progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 were played, %3 not believed</source>
        <comment>lying-server test: the outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 not believed</source>
        <comment>lying-server test: the outcome</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::ReviewModel</name>
    <message>
        <source>You have sent to this address before</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First transfer to this address</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>source of a check: transfers before</comment>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message>
        <source>No look-alike among contacts and past counterparties</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address only looks like one that you know</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <comment>source of a check</comment>
        <translation>
            <numerusform>%n compared</numerusform>
            <numerusform>%n compared</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds this address</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds something else</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender and recipient are the same account</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is your own account</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is one of your contacts</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is a contact that you trust</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have blocked this contact</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can take what is sent to the all-zero address</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A development account is involved: everybody has its key</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance covers amount and fee</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount and fee exceed what can be sent</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances after are above the minimum</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than the minimum of τ %1 would remain or arrive</source>
        <comment>check line of the signing sheet: amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending account will be removed from the chain</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata that was read is signed with the call</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This runtime cannot check the metadata that was read</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is completely understood</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balances are proven at a final block</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balances are proven at a block that is not final</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee is the node&apos;s estimate</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>verdict of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <comment>verdict of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>verdict of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>verdict of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded from the %1 bytes that will be signed: %2, %3</source>
        <comment>signing sheet: size, pallet, call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>signing sheet: whose free balance changes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocks from %2</source>
        <comment>signing sheet, raw: length and first block of the era</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balances at block %1, final</source>
        <comment>foot of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balances at block %1, not final</source>
        <comment>foot of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee will be taken in alpha, at the price of then</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no words for a call; read its arguments</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes cannot be decoded; they are not signed</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does is done by the calls inside it</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>source of a check</comment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is made in the name of another account</source>
        <comment>check line of the signing sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no words for a call in it.</source>
        <comment>why a word must be typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls stand inside calls, more than two deep.</source>
        <comment>why a word must be typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody gets every right over this account.</source>
        <comment>why a word must be typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole account moves to another key.</source>
        <comment>why a word must be typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending account will be removed from the chain.</source>
        <comment>why a word must be typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 bytes are no call of this chain.</source>
        <comment>signing sheet: size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::SendModel</name>
    <message>
        <source>This address only looks like %1, which you know. Do not send to it.</source>
        <comment>under the recipient: a known address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the account that sends.</source>
        <comment>note under the recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a development account. Everybody has its key.</source>
        <comment>note under the recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have never sent to this address from this account.</source>
        <comment>note under the recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free τ %1</source>
        <comment>above the amount; proven balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free –</source>
        <comment>above the amount; the balance is not known yet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::ShellModel</name>
    <message>
        <source>Wallet</source>
        <comment>kind of account, under its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development account, everybody has its key</source>
        <comment>kind of account, under its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched, cannot sign</source>
        <comment>kind of account, under its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest block</source>
        <comment>trust popover: height of the newest verified header</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final block</source>
        <comment>trust popover: height of the newest final header</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for finality</source>
        <comment>trust popover: votes needed, all voters, number of the set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 needed, set %3</source>
        <comment>trust popover: votes needed, all voters, set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>trust popover: version of the chain&apos;s program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spec %1, reported</source>
        <comment>trust popover: version, not proven</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genesis</source>
        <comment>trust popover: hash of the first block, the chain&apos;s identity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <comment>trust popover: address of the server that is asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>trust pill: the embedded chain is being started</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>trust pill</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>trust pill: headers and finality are being verified</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>trust pill</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>trust pill: a server&apos;s answer was proven wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven</source>
        <comment>trust pill: verified and final</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not final</source>
        <comment>trust pill: verified, not final yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is verified yet</source>
        <comment>status line of a page before the first block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified at block %1 · since %2</source>
        <comment>status line: block number, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures proven at block %1 · final</source>
        <comment>status line: block number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1 · sealed by %2 of %3, not final</source>
        <comment>status line: block number, authors, all authors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the chain</source>
        <comment>banner title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last verified values stay. %1</source>
        <comment>banner text: %1 says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>button of the banner: puts a notice away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button of the banner: connects again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded chain has something to say</source>
        <comment>banner title: its own words follow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report</source>
        <comment>button of the banner: what was asked and what came</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction: the balance is hidden</source>
        <comment>banner title: an answer was rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction: nothing new is shown</source>
        <comment>banner title: an answer was rejected, old proofs stay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was rejected and is not shown. %1</source>
        <comment>banner text: %1 says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>banner text: a server, and what it did in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was dropped, and no other server is left to ask. A report is kept.</source>
        <comment>banner text, after what a server did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was dropped; %n other server(s) are asked now. A report is kept.</source>
        <comment>banner text, after what a server did</comment>
        <translation>
            <numerusform>It was dropped; %n other server is asked now. A report is kept.</numerusform>
            <numerusform>It was dropped; %n other servers are asked now. A report is kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a checkpoint…</source>
        <comment>button of the banner: opens the dialog of checkpoints</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network cannot be verified yet</source>
        <comment>banner title: it has no checkpoint</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::StartModel</name>
    <message>
        <source>Choose a name of 1 to 40 characters without slashes.</source>
        <comment>under the name of a new wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 differs from what was shown.</source>
        <comment>after confirming words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::StorageModel</name>
    <message>
        <source>%1; may be absent</source>
        <comment>storage item: types of keys and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the default when absent</source>
        <comment>storage item: types of keys and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <comment>storage browser: the only key of a map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1</source>
        <comment>storage browser: one of several keys of a map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read before the newest block is verified.</source>
        <comment>storage browser: why nothing can be read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven at block %1, final</source>
        <comment>storage browser: certainty of a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven at block %1, not final</source>
        <comment>storage browser: certainty of a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven absent: there is no value.</source>
        <comment>storage browser: certainty of a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven absent: the runtime uses its default, which is reported.</source>
        <comment>storage browser: certainty of a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>proof detail: storage item, key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taonaut::ui::WarningsModel</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The checkpoint is %n day(s) old</source>
        <comment>warning: title</comment>
        <translation>
            <numerusform>The checkpoint is %n day old</numerusform>
            <numerusform>The checkpoint is %n days old</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever got hold of retired keys since then could sign another history. Install a newer Taonaut, or enter a block hash from a source you trust, or continue.</source>
        <comment>warning: an old checkpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a block hash…</source>
        <comment>warning: opens the dialog of checkpoints</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>warning: puts it away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead</source>
        <comment>warning: title; a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind</source>
        <comment>warning: title; a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the servers&apos; blocks. Good blocks may be taken for false ones until the clock is right; finality does not depend on it.</source>
        <comment>warning: the clock is off</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>warning: after the clock was set right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new block for %1</source>
        <comment>warning: title; a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain has stalled, or every server that is asked holds blocks back. What is shown stays proven, and is that old.</source>
        <comment>warning: servers are behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <comment>warning: opens the dialog of endpoints</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s) confirm the start</source>
        <comment>warning: title</comment>
        <translation>
            <numerusform>Only %n operator confirms the start</numerusform>
            <numerusform>Only %n operators confirm the start</numerusform>
        </translation>
    </message>
    <message>
        <source>Three of different operators would make it hard to keep another chain before you. Proofs do not depend on their number.</source>
        <comment>warning: few different operators</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two final blocks at height %1</source>
        <comment>warning: title; a block number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities signed two histories that exclude each other. Nothing is trusted until you compare a block hash with a source you trust. Do not sign anything.</source>
        <comment>warning: conflicting finality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks are made in a new way</source>
        <comment>warning: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot check the authors of new blocks. Final blocks are proven as before; newer ones stay unproven until Taonaut is updated.</source>
        <comment>warning: seals are not understood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain replaced its authorities by force</source>
        <comment>warning: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proof leads across such a change. A newer Taonaut with a new checkpoint is needed, or a block hash from a source you trust.</source>
        <comment>warning: forced change of voters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runtime is newer than this program</source>
        <comment>warning: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code is proven, how to read it is the word of: %1. They agree. A newer Taonaut knows it by heart.</source>
        <comment>warning: metadata that is not pinned; names of operators</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of operators</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>warning: puts it away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers describe the runtime differently</source>
        <comment>warning: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures could be read wrongly, so nothing is decoded and nothing can be signed until they agree.</source>
        <comment>warning: metadata differs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>warning: connects again</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
