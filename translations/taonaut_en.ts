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
    <name>AccountMenu</name>
    <message>
        <source>Accounts</source>
        <comment>name of the list in the account switcher, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <comment>account switcher: opens the doors of the first start</comment>
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
</context>
<context>
    <name>ActivityDetail</name>
    <message>
        <source>To</source>
        <comment>activity, detail: address of the recipient</comment>
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
        <source>Show the words</source>
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
        <source>Open it from its recovery words. They stay on this computer, encrypted under a password.</source>
        <comment>first start: door, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 to 24 words</source>
        <comment>first start: door, last line</comment>
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
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <comment>choice of the language, spoken</comment>
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
    <name>NewSecret</name>
    <message>
        <source>Name</source>
        <comment>first start: field, name of the wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <comment>first start: below the name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <comment>first start: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypts the key on this computer. It cannot be reset.</source>
        <comment>first start: below the password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <comment>first start: field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>Open a wallet from its words</source>
        <comment>first start: title of the step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are checked here and stored encrypted. Nobody else sees them.</source>
        <comment>first start: below the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <comment>first start: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 to 24 English words with blanks between.</source>
        <comment>first start: below the words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the words</source>
        <comment>eye in the words field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <comment>eye in the words field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the wallet</source>
        <comment>first start: writes the encrypted key</comment>
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
        <source>Copy the proof</source>
        <comment>proof detail: copies the proof as JSON</comment>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Newest proof</source>
        <comment>proof detail: shows the newest proof instead of the one at opening</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server can still withhold or be late.</source>
        <comment>proof detail: what a proof cannot do</comment>
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
        <source>Encrypted keys, settings, own transactions and the chain&apos;s data. Nothing leaves it.</source>
        <comment>settings: below Data folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>settings: group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio, Send, Activity, Settings</source>
        <comment>settings: what a shortcut does</comment>
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
    <name>StepFoot</name>
    <message>
        <source>That did not work</source>
        <comment>first start: a step failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <comment>first start: the step is being done</comment>
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
        <source>Hide the password</source>
        <comment>eye in a password field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <comment>eye in a password field</comment>
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
        <source>A password cannot be reset, by anyone. If it is lost, the words open the same account again.</source>
        <comment>unlock dialog, at the foot</comment>
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
        <source>Choose a name of 1 to 64 characters without slashes.</source>
        <comment>after opening or writing a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet of this name exists. Choose another name; the existing one is untouched.</source>
        <comment>after opening or writing a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phrase is on this computer already, under the name %1.</source>
        <comment>after opening or writing a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet&apos;s file is gone. Its address can still be watched.</source>
        <comment>after opening or writing a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet file was written by a newer version of Taonaut.</source>
        <comment>after opening or writing a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet file is damaged. Restore it from the words or a backup.</source>
        <comment>after opening or writing a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong. It cannot be reset; the words restore the wallet.</source>
        <comment>after opening or writing a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <comment>after opening or writing a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet folder cannot be written.</source>
        <comment>after opening or writing a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to open the wallet. Close other programs and try again.</source>
        <comment>after opening or writing a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no wallet of Taonaut.</source>
        <comment>after opening or writing a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are no recovery phrase.</source>
        <comment>after opening or writing a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet needs a password. Nothing was written.</source>
        <comment>after opening or writing a wallet</comment>
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
        <source>Call</source>
        <comment>action of a transaction that is not understood</comment>
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
        <source>at least %1 of %2 voters signed</source>
        <comment>proof detail: votes needed, all voters</comment>
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
        <source>This call cannot be explained</source>
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
        <source>Send τ %1 to %2</source>
        <comment>title of the signing sheet: amount, recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send everything to %1</source>
        <comment>title of the signing sheet: recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call that cannot be explained</source>
        <comment>title of the signing sheet</comment>
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
        <source>A server contradicted the chain</source>
        <comment>banner title: its answer was rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the chain</source>
        <comment>banner title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer was rejected and is not shown. %1</source>
        <comment>banner text: %1 says why</comment>
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
</context>
<context>
    <name>taonaut::ui::StartModel</name>
    <message>
        <source>Choose a name of 1 to 40 characters without slashes.</source>
        <comment>under the name of a new wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <comment>under the password of a new wallet</comment>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <comment>under the password of a new wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 differs from what was shown.</source>
        <comment>after confirming words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are published. Everybody has this key.</source>
        <comment>under the words of a wallet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
