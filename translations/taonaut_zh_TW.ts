<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AccountButton</name>
    <message>
        <source>Account %1, %2</source>
        <comment>account switcher, spoken: name, address</comment>
        <translation>帳戶 %1，%2</translation>
    </message>
    <message>
        <source>No account yet</source>
        <comment>account switcher</comment>
        <translation>尚無帳戶</translation>
    </message>
</context>
<context>
    <name>AccountDetail</name>
    <message>
        <source>Note</source>
        <comment>verdict about a key file</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>verdict about a key file</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Watched: its key is not on this computer</source>
        <comment>account detail: title of the banner</comment>
        <translation>觀察中：金鑰不在這台電腦上</translation>
    </message>
    <message>
        <source>Its balance is proven like your own. With its words or key file you can sign as well.</source>
        <comment>account detail: banner</comment>
        <translation>它的餘額和您自己的一樣經過證明。有了助記詞或金鑰檔，也能簽署。</translation>
    </message>
    <message>
        <source>Add its key</source>
        <comment>account detail: makes a wallet of a watched address</comment>
        <translation>加入它的金鑰</translation>
    </message>
    <message>
        <source>The key file is of an old form</source>
        <comment>account detail: title of the banner</comment>
        <translation>金鑰檔是舊格式</translation>
    </message>
    <message>
        <source>Other programs may not open it any more. It can be written anew; the old file stays as a backup.</source>
        <comment>account detail: banner</comment>
        <translation>其他程式可能已打不開它。可以重新寫入；舊檔會留作備份。</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <comment>account detail: opens the dialog for another form</comment>
        <translation>重新寫入</translation>
    </message>
    <message>
        <source>Key file</source>
        <comment>account detail: fact</comment>
        <translation>金鑰檔</translation>
    </message>
    <message>
        <source>Signs with</source>
        <comment>account detail: fact, the scheme of the key</comment>
        <translation>簽章方式</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>account detail: fact</comment>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>New hotkey</source>
        <comment>account detail: opens the dialog</comment>
        <translation>新增熱金鑰</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>account detail: opens the dialog for a key file of polkadot-js</comment>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Change the form</source>
        <comment>account detail: opens the dialog for another form of the key file</comment>
        <translation>變更格式</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <comment>account detail: the account is not listed any more</comment>
        <translation>從清單移除</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Add an account</source>
        <comment>account switcher: opens the doors of the first start</comment>
        <translation>新增帳戶</translation>
    </message>
    <message>
        <source>Keys and contacts</source>
        <comment>account switcher: opens the page of accounts</comment>
        <translation>金鑰與聯絡人</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>%1, %2</source>
        <comment>row of the account switcher, spoken: name, address</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Hotkey %1, %2</source>
        <comment>row of the account tree, spoken: name, address</comment>
        <translation>熱金鑰 %1，%2</translation>
    </message>
</context>
<context>
    <name>AccountTree</name>
    <message>
        <source>Accounts</source>
        <comment>name of the list in the account switcher, spoken</comment>
        <translation>帳戶</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Keys and contacts</source>
        <comment>name of the page, spoken</comment>
        <translation>金鑰與聯絡人</translation>
    </message>
    <message>
        <source>Keys and contacts</source>
        <comment>title of the page</comment>
        <translation>金鑰與聯絡人</translation>
    </message>
    <message>
        <source>Add an account</source>
        <comment>accounts page: opens the doors of the first start</comment>
        <translation>新增帳戶</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <comment>contacts: opens the form for a new one</comment>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <comment>tabs of the page, spoken</comment>
        <translation>頁面分頁</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>tab: own accounts and their key files</comment>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>tab: accounts of others</comment>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Sign and verify</source>
        <comment>tab: messages</comment>
        <translation>簽署與驗證</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>No account yet</source>
        <comment>accounts page without any account: title</comment>
        <translation>尚無帳戶</translation>
    </message>
    <message>
        <source>Create a wallet, open one that you have, or watch an address.</source>
        <comment>accounts page without any account: text</comment>
        <translation>建立錢包、開啟已有的錢包，或觀察一個位址。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <comment>accounts page: opens the doors of the first start</comment>
        <translation>新增帳戶</translation>
    </message>
</context>
<context>
    <name>ActivityDetail</name>
    <message>
        <source>To</source>
        <comment>activity, detail: address of the recipient</comment>
        <translation>收款方</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>activity, detail: group of events</comment>
        <translation>發生了什麼</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>When</source>
        <comment>activity: column head</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <comment>activity: column head</comment>
        <translation>內容</translation>
    </message>
    <message>
        <source>Change, τ</source>
        <comment>activity: column head</comment>
        <translation>變動，τ</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>activity: column head</comment>
        <translation>進度</translation>
    </message>
    <message>
        <source>State</source>
        <comment>activity: column head</comment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>activity: column head</comment>
        <translation>區塊</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <comment>name of the page, spoken</comment>
        <translation>活動紀錄</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>title of the page</comment>
        <translation>活動紀錄</translation>
    </message>
    <message>
        <source>Transactions signed on this computer</source>
        <comment>activity: below the title</comment>
        <translation>在這台電腦上簽署的交易</translation>
    </message>
    <message>
        <source>Nothing signed yet</source>
        <comment>activity without rows: title</comment>
        <translation>尚未簽署任何交易</translation>
    </message>
    <message>
        <source>Each transaction stands here from its signature until it is final, with the proof of each step.</source>
        <comment>activity without rows: text</comment>
        <translation>每筆交易從簽署到最終確定都列在這裡，每一步都附證明。</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>activity without rows: opens the transfer form</comment>
        <translation>轉出</translation>
    </message>
    <message>
        <source>Transactions</source>
        <comment>activity: name of the table, spoken</comment>
        <translation>交易</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>%1 %2 %3, %4</source>
        <comment>row of the activity, spoken: action, amount, address, state</comment>
        <translation>%1 %2 %3，%4</translation>
    </message>
</context>
<context>
    <name>ArgumentWords</name>
    <message>
        <source>none</source>
        <comment>value of an argument that is optional and absent</comment>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>after the first elements of a list</comment>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>τ %1</source>
        <comment>an amount of TAO</comment>
        <translation>τ %1</translation>
    </message>
    <message>
        <source>%1 α</source>
        <comment>an amount of alpha of some subnet</comment>
        <translation>%1 α</translation>
    </message>
    <message>
        <source>τ %1 per α</source>
        <comment>a price</comment>
        <translation>每 α τ %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of an argument</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of an argument</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>text from the chain</comment>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>(%n bytes)</source>
        <comment>after shortened bytes</comment>
        <translation>
            <numerusform>（%n 位元組）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n bits)</source>
        <comment>after a row of bits</comment>
        <translation>
            <numerusform>（%n 位元）</numerusform>
        </translation>
    </message>
    <message>
        <source>call %1 of those above</source>
        <comment>value of an argument: one of the calls that are listed</comment>
        <translation>上面的第 %1 個呼叫</translation>
    </message>
</context>
<context>
    <name>AuthorityGrid</name>
    <message>
        <source>Authorities that signed the final header</source>
        <comment>network page: group</comment>
        <translation>簽署最終區塊標頭的權威節點</translation>
    </message>
    <message>
        <source>Not known before the first finality proof was checked.</source>
        <comment>network page: no authorities yet</comment>
        <translation>驗證第一份最終性證明之前無從得知。</translation>
    </message>
    <message>
        <source>Authorities, %1</source>
        <comment>network page: list, spoken</comment>
        <translation>權威節點，%1</translation>
    </message>
</context>
<context>
    <name>BlockPane</name>
    <message>
        <source>Hash of a block; empty: the newest</source>
        <comment>block pane: field</comment>
        <translation>區塊雜湊；留空表示最新區塊</translation>
    </message>
    <message>
        <source>0x…</source>
        <comment>block pane: in the empty field</comment>
        <translation>0x…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>block pane: an answer is awaited</comment>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>Read the block</source>
        <comment>block pane: reads and proves it</comment>
        <translation>讀取區塊</translation>
    </message>
    <message>
        <source>No block read yet</source>
        <comment>block pane: empty</comment>
        <translation>尚未讀取區塊</translation>
    </message>
    <message>
        <source>Its transactions and events are proven against the header that this computer has checked.</source>
        <comment>block pane: empty</comment>
        <translation>其交易與事件會依本機驗證過的區塊標頭證明。</translation>
    </message>
    <message>
        <source>The events of this block cannot be read</source>
        <comment>block pane</comment>
        <translation>無法讀取此區塊的事件</translation>
    </message>
    <message>
        <source>Transactions and events</source>
        <comment>block pane: name of the list, spoken</comment>
        <translation>交易與事件</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>block pane: who signed, name of the call</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CallPane</name>
    <message>
        <source>Bytes of the call</source>
        <comment>call builder: group</comment>
        <translation>呼叫的位元組</translation>
    </message>
    <message>
        <source>They stand here when nothing is missing.</source>
        <comment>call builder: instead of the bytes</comment>
        <translation>填寫完整後會顯示在這裡。</translation>
    </message>
    <message>
        <source>Copy the bytes of the call</source>
        <comment>call builder: beside the bytes</comment>
        <translation>複製呼叫的位元組</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <comment>call builder: below the bytes</comment>
        <translation>
            <numerusform>%n 位元組</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <comment>call builder: group</comment>
        <translation>還缺什麼</translation>
    </message>
    <message>
        <source>Load a call from its bytes</source>
        <comment>call builder: folds out a field</comment>
        <translation>從位元組載入呼叫</translation>
    </message>
    <message>
        <source>0x…</source>
        <comment>call builder: in the empty field of bytes</comment>
        <translation>0x…</translation>
    </message>
    <message>
        <source>Bytes of a call, in hex</source>
        <comment>call builder: field</comment>
        <translation>呼叫的位元組（十六進位）</translation>
    </message>
    <message>
        <source>Signed by</source>
        <comment>call builder: before the account</comment>
        <translation>簽署者</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <comment>call builder: the sheet is being made</comment>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>call builder: opens the signing sheet</comment>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>call builder: starts over</comment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Send τ %1 to %2</source>
        <comment>a call: amount, recipient</comment>
        <translation>傳送 τ %1 給 %2</translation>
    </message>
    <message>
        <source>Send everything to %1</source>
        <comment>a call: recipient</comment>
        <translation>全部傳送給 %1</translation>
    </message>
    <message>
        <source>Destroy τ %1</source>
        <comment>a call: amount</comment>
        <translation>銷毀 τ %1</translation>
    </message>
    <message>
        <source>Buy alpha of subnet %1 for τ %2 and burn it</source>
        <comment>a call: subnet, amount</comment>
        <translation>以 τ %2 買入子網 %1 的 alpha 並銷毀</translation>
    </message>
    <message>
        <source>Stake τ %2 on subnet %1 with %3</source>
        <comment>a call: subnet, amount, validator</comment>
        <translation>在子網 %1 向 %3 質押 τ %2</translation>
    </message>
    <message>
        <source>Unstake %1 from %2</source>
        <comment>a call: amount of alpha with its subnet, validator</comment>
        <translation>從 %2 解除質押 %1</translation>
    </message>
    <message>
        <source>Unstake everything on subnet %1 from %2</source>
        <comment>a call: subnet, validator</comment>
        <translation>從 %2 解除在子網 %1 的全部質押</translation>
    </message>
    <message>
        <source>Move the whole stake with %1 to the root subnet</source>
        <comment>a call: validator</comment>
        <translation>把在 %1 的全部質押移到根子網</translation>
    </message>
    <message>
        <source>Unstake everything with %1 on every subnet</source>
        <comment>a call: validator</comment>
        <translation>解除在 %1 的全部質押，包含所有子網</translation>
    </message>
    <message>
        <source>Burn %1 held with %2</source>
        <comment>a call: amount of alpha, validator</comment>
        <translation>銷毀在 %2 持有的 %1</translation>
    </message>
    <message>
        <source>Recycle %1 held with %2</source>
        <comment>a call: amount of alpha, validator</comment>
        <translation>回收在 %2 持有的 %1</translation>
    </message>
    <message>
        <source>Register %1 on the root subnet</source>
        <comment>a call: hotkey</comment>
        <translation>在根子網註冊 %1</translation>
    </message>
    <message>
        <source>Register %1 on subnet %2</source>
        <comment>a call: hotkey, subnet</comment>
        <translation>在子網 %2 註冊 %1</translation>
    </message>
    <message>
        <source>Publish who you are</source>
        <comment>a call: set_identity</comment>
        <translation>公布你的身分資料</translation>
    </message>
    <message>
        <source>Revoke every child hotkey of %1 on subnet %2</source>
        <comment>a call: hotkey, subnet</comment>
        <translation>撤銷 %1 在子網 %2 的所有子熱鑰</translation>
    </message>
    <message numerus="yes">
        <source>Pass stake of %1 on subnet %2 to %n child hotkey(s)</source>
        <comment>a call: hotkey, subnet</comment>
        <translation>
            <numerusform>把 %1 在子網 %2 的質押分給 %n 個子熱鑰</numerusform>
        </translation>
    </message>
    <message>
        <source>Set weights on subnet %1</source>
        <comment>a call: subnets</comment>
        <translation>設定子網 %1 的權重</translation>
    </message>
    <message>
        <source>Commit hidden weights on subnet %1</source>
        <comment>a call: subnets</comment>
        <translation>提交子網 %1 的隱藏權重</translation>
    </message>
    <message>
        <source>Reveal committed weights on subnet %1</source>
        <comment>a call: subnets</comment>
        <translation>揭露子網 %1 已提交的權重</translation>
    </message>
    <message>
        <source>Announce the address of a server on subnet %1</source>
        <comment>a call: subnet</comment>
        <translation>公告子網 %1 的伺服器位址</translation>
    </message>
    <message>
        <source>Announce the address of a metrics server on subnet %1</source>
        <comment>a call: subnet</comment>
        <translation>公告子網 %1 的監測伺服器位址</translation>
    </message>
    <message>
        <source>Claim root dividends of subnet %1</source>
        <comment>a call: subnets</comment>
        <translation>領取子網 %1 的根股息</translation>
    </message>
    <message>
        <source>Take root dividends in the way “%1”</source>
        <comment>a call: Swap, Keep or KeepSubnets</comment>
        <translation>以「%1」方式領取根股息</translation>
    </message>
    <message>
        <source>Stake mining rewards of subnet %1 with %2 from now on</source>
        <comment>a call: subnet, validator</comment>
        <translation>今後把子網 %1 的挖礦獎勵質押到 %2</translation>
    </message>
    <message>
        <source>Replace the hotkey %1 by %2 on subnet %3</source>
        <comment>a call: old, new, subnet</comment>
        <translation>在子網 %3 以 %2 取代熱鑰 %1</translation>
    </message>
    <message>
        <source>Replace the hotkey %1 by %2 everywhere</source>
        <comment>a call: old, new</comment>
        <translation>在所有子網以 %2 取代熱鑰 %1</translation>
    </message>
    <message>
        <source>Make %1 a hotkey of this account</source>
        <comment>a call: hotkey</comment>
        <translation>讓 %1 成為此帳戶的熱鑰</translation>
    </message>
    <message>
        <source>Set “%1” of subnet %2 to %3</source>
        <comment>a call: parameter, subnet, values</comment>
        <translation>把子網 %2 的「%1」設為 %3</translation>
    </message>
    <message>
        <source>Set “%1” of the network to %2</source>
        <comment>a call: parameter, values</comment>
        <translation>把全網的「%1」設為 %2</translation>
    </message>
    <message>
        <source>Withdraw τ %1 from the EVM account %2</source>
        <comment>a call: amount, address of 20 bytes</comment>
        <translation>從 EVM 帳戶 %2 提領 τ %1</translation>
    </message>
    <message>
        <source>Bytes that are no call of this chain</source>
        <comment>a call that cannot be decoded</comment>
        <translation>這些位元組不是此鏈的呼叫</translation>
    </message>
    <message numerus="yes">
        <source>All or nothing: %n call(s)</source>
        <comment>a call that holds calls</comment>
        <translation>
            <numerusform>全部成功或全部不做：%n 個呼叫</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One after the other until one fails: %n call(s)</source>
        <comment>a call that holds calls</comment>
        <translation>
            <numerusform>依序執行直到失敗：%n 個呼叫</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One after the other, failures are skipped: %n call(s)</source>
        <comment>a call that holds calls</comment>
        <translation>
            <numerusform>依序執行，略過失敗：%n 個呼叫</numerusform>
        </translation>
    </message>
    <message>
        <source>As proxy for %1</source>
        <comment>a call that holds a call: account</comment>
        <translation>以 %1 的代理身分</translation>
    </message>
    <message>
        <source>As announced proxy %1 for %2</source>
        <comment>a call that holds a call: delegate, account</comment>
        <translation>以已公告的代理 %1 代表 %2</translation>
    </message>
    <message>
        <source>Approve for an account of %2 owners, %1 must agree</source>
        <comment>a call that holds a call: threshold, signatories</comment>
        <translation>為 %2 人共有帳戶核准，需 %1 人同意</translation>
    </message>
    <message>
        <source>As one of %1 owners of an account</source>
        <comment>a call that holds a call: signatories</comment>
        <translation>以 %1 人共有帳戶的一員</translation>
    </message>
    <message>
        <source>With the rights of the chain itself</source>
        <comment>a call that holds a call: sudo</comment>
        <translation>以鏈本身的權限</translation>
    </message>
    <message>
        <source>With the rights of the chain, as %1</source>
        <comment>a call that holds a call: account</comment>
        <translation>以鏈的權限，代表 %1</translation>
    </message>
    <message>
        <source>As derived account %1 of this account</source>
        <comment>a call that holds a call: index</comment>
        <translation>以此帳戶的衍生帳戶 %1</translation>
    </message>
    <message>
        <source>In the name of another origin</source>
        <comment>a call that holds a call</comment>
        <translation>以其他來源的名義</translation>
    </message>
    <message>
        <source>With a weight that is given</source>
        <comment>a call that holds a call</comment>
        <translation>以指定的權重</translation>
    </message>
    <message>
        <source>The first call; if it fails, the second</source>
        <comment>a call that holds calls</comment>
        <translation>先執行第一個呼叫；失敗時執行第二個</translation>
    </message>
    <message>
        <source>Later, at the block that is given</source>
        <comment>a call that holds a call</comment>
        <translation>稍後，於指定的區塊</translation>
    </message>
    <message>
        <source>Start a crowdloan; when it is full it makes the call inside</source>
        <comment>a call that holds a call</comment>
        <translation>發起眾籌；達標後執行其中的呼叫</translation>
    </message>
    <message>
        <source>Give %1 held with %2 to %3</source>
        <comment>a call: amount of alpha, validator, new owner</comment>
        <translation>把在 %2 持有的 %1 轉給 %3</translation>
    </message>
    <message>
        <source>Give %1 held with %2 to %3, as stake on subnet %4</source>
        <comment>a call: amount of alpha, validator, new owner, subnet</comment>
        <translation>把在 %2 持有的 %1 轉給 %3，成為子網 %4 的質押</translation>
    </message>
    <message>
        <source>Swap %1 held with %2 into subnet %3</source>
        <comment>a call: amount of alpha, validator, subnet</comment>
        <translation>把在 %2 持有的 %1 換到子網 %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <comment>a call: amount of alpha, old validator, new validator</comment>
        <translation>把 %1 從 %2 移到 %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 on subnet %4</source>
        <comment>a call: amount of alpha, old validator, new validator, subnet</comment>
        <translation>把 %1 從 %2 移到子網 %4 的 %3</translation>
    </message>
    <message>
        <source>Create a subnet, owned with %1</source>
        <comment>a call: hotkey</comment>
        <translation>建立子網，以 %1 持有</translation>
    </message>
    <message>
        <source>Start the emission of subnet %1</source>
        <comment>a call: subnet</comment>
        <translation>開始子網 %1 的發行</translation>
    </message>
    <message>
        <source>Change the symbol of subnet %1</source>
        <comment>a call: subnet</comment>
        <translation>變更子網 %1 的符號</translation>
    </message>
    <message>
        <source>Publish name and links of subnet %1</source>
        <comment>a call: subnet</comment>
        <translation>公布子網 %1 的名稱與連結</translation>
    </message>
    <message>
        <source>Dissolve subnet %1</source>
        <comment>a call: subnet</comment>
        <translation>解散子網 %1</translation>
    </message>
    <message>
        <source>Raise the take of %1 to %2</source>
        <comment>a call: hotkey, share</comment>
        <translation>把 %1 的抽成提高到 %2</translation>
    </message>
    <message>
        <source>Lower the take of %1 to %2</source>
        <comment>a call: hotkey, share</comment>
        <translation>把 %1 的抽成降低到 %2</translation>
    </message>
    <message>
        <source>Set the child take of %1 on subnet %3 to %2</source>
        <comment>a call: hotkey, share, subnet</comment>
        <translation>把 %1 在子網 %3 的子熱鑰抽成設為 %2</translation>
    </message>
    <message>
        <source>Announce that everything of this account moves to another coldkey</source>
        <comment>a call</comment>
        <translation>公告此帳戶的一切將移到另一個冷鑰</translation>
    </message>
    <message>
        <source>Move everything of this account to %1</source>
        <comment>a call: new coldkey</comment>
        <translation>把此帳戶的一切移到 %1</translation>
    </message>
    <message>
        <source>Dispute the announced move; this account freezes</source>
        <comment>a call</comment>
        <translation>對已公告的移轉提出異議；此帳戶將凍結</translation>
    </message>
    <message>
        <source>Withdraw the announced move to another coldkey</source>
        <comment>a call</comment>
        <translation>撤回移到另一個冷鑰的公告</translation>
    </message>
    <message>
        <source>Let %1 act for this account with the rights “%2”</source>
        <comment>a call: delegate, type of proxy</comment>
        <translation>允許 %1 以「%2」權限代表此帳戶</translation>
    </message>
    <message>
        <source>Take the rights “%2” from %1</source>
        <comment>a call: delegate, type of proxy</comment>
        <translation>收回 %1 的「%2」權限</translation>
    </message>
    <message>
        <source>Take all rights from every proxy of this account</source>
        <comment>a call</comment>
        <translation>收回此帳戶所有代理的全部權限</translation>
    </message>
    <message>
        <source>Create an account without key, with this account as proxy “%1”</source>
        <comment>a call: type of proxy</comment>
        <translation>建立無金鑰帳戶，由此帳戶擔任「%1」代理</translation>
    </message>
    <message>
        <source>Remove this account without key for ever, and what it holds</source>
        <comment>a call</comment>
        <translation>永久移除此無金鑰帳戶及其所有資產</translation>
    </message>
    <message>
        <source>Announce a call for %1</source>
        <comment>a call: the account for which a proxy acts</comment>
        <translation>為 %1 公告一個呼叫</translation>
    </message>
    <message>
        <source>Withdraw an announced call for %1</source>
        <comment>a call: account</comment>
        <translation>撤回為 %1 公告的呼叫</translation>
    </message>
    <message>
        <source>Refuse a call that %1 announced</source>
        <comment>a call: delegate</comment>
        <translation>拒絕 %1 公告的呼叫</translation>
    </message>
    <message>
        <source>Adjust the deposit for proxies</source>
        <comment>a call</comment>
        <translation>調整代理的押金</translation>
    </message>
    <message>
        <source>Pay the fees of what %1 does for this account</source>
        <comment>a call: delegate</comment>
        <translation>支付 %1 代表此帳戶行事的手續費</translation>
    </message>
    <message>
        <source>Stop paying the fees of what %1 does for this account</source>
        <comment>a call: delegate</comment>
        <translation>停止支付 %1 代表此帳戶行事的手續費</translation>
    </message>
    <message>
        <source>Approve a call for an account of %2 owners, %1 must agree</source>
        <comment>a call: threshold, signatories</comment>
        <translation>為 %2 人共有帳戶核准呼叫，需 %1 人同意</translation>
    </message>
    <message>
        <source>Cancel a call for an account of %1 owners</source>
        <comment>a call: signatories</comment>
        <translation>取消 %1 人共有帳戶的呼叫</translation>
    </message>
    <message>
        <source>Adjust the deposit of a shared account</source>
        <comment>a call</comment>
        <translation>調整共有帳戶的押金</translation>
    </message>
    <message>
        <source>Lock %1 to %2</source>
        <comment>a call: amount of alpha, hotkey</comment>
        <translation>把 %1 鎖定給 %2</translation>
    </message>
    <message>
        <source>Move the lock on subnet %1 to %2</source>
        <comment>a call: subnet, hotkey</comment>
        <translation>把子網 %1 的鎖定移到 %2</translation>
    </message>
    <message>
        <source>Keep the lock on subnet %1 for ever</source>
        <comment>a call: subnet</comment>
        <translation>永久保持子網 %1 的鎖定</translation>
    </message>
    <message>
        <source>Let the lock on subnet %1 run out</source>
        <comment>a call: subnet</comment>
        <translation>讓子網 %1 的鎖定逐漸到期</translation>
    </message>
    <message>
        <source>Refuse stake that arrives locked</source>
        <comment>a call</comment>
        <translation>拒絕送來時已鎖定的質押</translation>
    </message>
    <message>
        <source>Accept stake that arrives locked</source>
        <comment>a call</comment>
        <translation>接受送來時已鎖定的質押</translation>
    </message>
    <message>
        <source>Let %1 receive stake of parents by itself</source>
        <comment>a call: hotkey</comment>
        <translation>讓 %1 自動接收上層的質押</translation>
    </message>
    <message>
        <source>Stop %1 from receiving stake of parents by itself</source>
        <comment>a call: hotkey</comment>
        <translation>讓 %1 不再自動接收上層的質押</translation>
    </message>
    <message>
        <source>Start a crowdloan with a deposit of τ %1</source>
        <comment>a call: amount</comment>
        <translation>以 τ %1 押金發起眾籌</translation>
    </message>
    <message>
        <source>Give τ %1 to crowdloan %2</source>
        <comment>a call: amount, number</comment>
        <translation>捐出 τ %1 給眾籌 %2</translation>
    </message>
    <message>
        <source>Take your contribution back from crowdloan %1</source>
        <comment>a call: number</comment>
        <translation>從眾籌 %1 取回你的捐款</translation>
    </message>
    <message>
        <source>Complete crowdloan %1</source>
        <comment>a call: number</comment>
        <translation>完成眾籌 %1</translation>
    </message>
    <message>
        <source>Pay the contributors of crowdloan %1 back</source>
        <comment>a call: number</comment>
        <translation>退款給眾籌 %1 的捐款人</translation>
    </message>
    <message>
        <source>Dissolve crowdloan %1</source>
        <comment>a call: number</comment>
        <translation>解散眾籌 %1</translation>
    </message>
    <message>
        <source>Set the least contribution to crowdloan %2 to τ %1</source>
        <comment>a call: amount, number</comment>
        <translation>把眾籌 %2 的最低捐款設為 τ %1</translation>
    </message>
    <message>
        <source>Set the largest contribution to crowdloan %2 to τ %1</source>
        <comment>a call: amount, number</comment>
        <translation>把眾籌 %2 的最高捐款設為 τ %1</translation>
    </message>
    <message>
        <source>Lift the bound on contributions to crowdloan %1</source>
        <comment>a call: number</comment>
        <translation>取消眾籌 %1 的捐款上限</translation>
    </message>
    <message>
        <source>Let crowdloan %1 end at block %2</source>
        <comment>a call: number, block</comment>
        <translation>讓眾籌 %1 在區塊 %2 結束</translation>
    </message>
    <message>
        <source>Set the goal of crowdloan %2 to τ %1</source>
        <comment>a call: amount, number</comment>
        <translation>把眾籌 %2 的目標設為 τ %1</translation>
    </message>
    <message>
        <source>%1 α of subnet %2</source>
        <comment>an amount of a subnet&apos;s alpha</comment>
        <translation>子網 %2 的 %1 α</translation>
    </message>
</context>
<context>
    <name>CheckpointDialog</name>
    <message>
        <source>Set a checkpoint</source>
        <comment>dialog: title</comment>
        <translation>設定檢查點</translation>
    </message>
    <message>
        <source>Take the hash of a final block from a source you trust, and compare it with a second one. Header and authorities of that block are then proven from its own state, and the number of the set by signatures. All proofs start there.</source>
        <comment>dialog of checkpoints: what it does</comment>
        <translation>從您信任的來源取得一個最終區塊的雜湊，並與第二個來源比對。該區塊的區塊標頭與權威節點會由它自己的狀態證明，集合編號則由簽章證明。所有證明都從這裡開始。</translation>
    </message>
    <message>
        <source>Block hash</source>
        <comment>dialog of checkpoints: field</comment>
        <translation>區塊雜湊</translation>
    </message>
    <message>
        <source>Number of the authority set</source>
        <comment>dialog of checkpoints: field</comment>
        <translation>權威集合編號</translation>
    </message>
    <message>
        <source>The set that signs blocks after this one. A wrong number is found out: no signature would fit.</source>
        <comment>dialog of checkpoints: below the field</comment>
        <translation>簽署此區塊之後各區塊的集合。編號錯誤會被發現：沒有任何簽章相符。</translation>
    </message>
    <message>
        <source>Fetching and proving the block. This takes a few answers of the servers.</source>
        <comment>progress of a checkpoint</comment>
        <translation>正在取得並證明該區塊，需要伺服器回應幾次。</translation>
    </message>
    <message>
        <source>Start from here</source>
        <comment>dialog of checkpoints: button</comment>
        <translation>從這裡開始</translation>
    </message>
    <message>
        <source>Forget mine</source>
        <comment>dialog of checkpoints: back to the one that is built in</comment>
        <translation>移除我的檢查點</translation>
    </message>
</context>
<context>
    <name>ConfirmStep</name>
    <message>
        <source>Word %1</source>
        <comment>first start: field for the word at this position</comment>
        <translation>第 %1 個單字</translation>
    </message>
    <message>
        <source>Type three of the words</source>
        <comment>first start: title of the step</comment>
        <translation>輸入其中三個單字</translation>
    </message>
    <message>
        <source>From the paper. Back shows the words once more.</source>
        <comment>first start: below the title</comment>
        <translation>請照紙上所寫輸入。按「返回」可再看一次。</translation>
    </message>
    <message>
        <source>Create the wallet</source>
        <comment>first start: writes the encrypted key</comment>
        <translation>建立錢包</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>New contact</source>
        <comment>dialog: title</comment>
        <translation>新聯絡人</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>dialog: title</comment>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>dialog: field</comment>
        <translation>位址</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>dialog: field, name of a contact</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>dialog: field, note about a contact</comment>
        <translation>備註</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>dialog: choice of trust</comment>
        <translation>標記</translation>
    </message>
    <message>
        <source>None</source>
        <comment>mark of a contact</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>mark of a contact</comment>
        <translation>信任</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>mark of a contact</comment>
        <translation>封鎖</translation>
    </message>
    <message>
        <source>Nothing can be sent to it.</source>
        <comment>below the mark of a contact</comment>
        <translation>無法向它轉帳。</translation>
    </message>
    <message>
        <source>The signing sheet names it without a warning.</source>
        <comment>below the mark of a contact</comment>
        <translation>簽署頁會顯示名稱，不再警告。</translation>
    </message>
    <message>
        <source>The signing sheet warns before the first transfer.</source>
        <comment>below the mark of a contact</comment>
        <translation>第一次轉帳前，簽署頁會警告。</translation>
    </message>
    <message>
        <source>Saving.</source>
        <comment>progress of keeping a contact</comment>
        <translation>儲存中。</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>dialog: keeps the contact</comment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>dialog: removes the contact</comment>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a contact, spoken: name, address</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>mark of a contact</comment>
        <translation>信任</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>mark of a contact</comment>
        <translation>封鎖</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <comment>beside a contact</comment>
        <translation>複製位址</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>opens the form of a contact</comment>
        <translation>編輯 %1</translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>No contacts yet</source>
        <comment>contacts: title when there are none</comment>
        <translation>尚無聯絡人</translation>
    </message>
    <message>
        <source>A contact is an address under a name that you gave it. The signing sheet then says who is paid, and warns of an address that only looks alike.</source>
        <comment>contacts: text when there are none</comment>
        <translation>聯絡人是您為位址取的名稱。簽署頁會說明付款給誰，並對看起來相似的位址提出警告。</translation>
    </message>
</context>
<context>
    <name>CreateStep</name>
    <message>
        <source>Create a wallet</source>
        <comment>first start: title of the step</comment>
        <translation>建立錢包</translation>
    </message>
    <message>
        <source>Next come twelve words. Have paper and a pen ready.</source>
        <comment>first start: below the title</comment>
        <translation>接下來會顯示十二個單字，請備妥紙筆。</translation>
    </message>
    <message>
        <source>Make the words</source>
        <comment>first start: goes to the words of a new wallet</comment>
        <translation>產生助記詞</translation>
    </message>
</context>
<context>
    <name>DevelopmentStep</name>
    <message>
        <source>Use a development account</source>
        <comment>first start: title of the step</comment>
        <translation>使用開發帳戶</translation>
    </message>
    <message>
        <source>Everybody has these keys. They hold test TAO on the local chain and nothing of worth anywhere.</source>
        <comment>first start: below the title</comment>
        <translation>這些金鑰人人都有。帳戶只持有本機鏈上的測試 TAO，在任何地方都沒有價值。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <comment>first start: a step failed</comment>
        <translation>沒有成功</translation>
    </message>
</context>
<context>
    <name>DispatchWords</name>
    <message>
        <source>This account may not make this call</source>
        <comment>why a call failed</comment>
        <translation>此帳戶無權執行這個呼叫</translation>
    </message>
    <message>
        <source>The address does not lead to an account</source>
        <comment>why a call failed</comment>
        <translation>此位址不對應任何帳戶</translation>
    </message>
    <message>
        <source>Something still depends on the account</source>
        <comment>why a call failed</comment>
        <translation>仍有項目依賴此帳戶</translation>
    </message>
    <message>
        <source>The account holds too little to exist</source>
        <comment>why a call failed</comment>
        <translation>帳戶餘額不足以存在</translation>
    </message>
    <message>
        <source>The block had no room left</source>
        <comment>why a call failed</comment>
        <translation>區塊已無空間</translation>
    </message>
    <message>
        <source>The account does not hold enough free TAO</source>
        <comment>why a call failed</comment>
        <translation>帳戶可用的 TAO 不足</translation>
    </message>
    <message>
        <source>The account would cease to exist</source>
        <comment>why a call failed</comment>
        <translation>帳戶將不復存在</translation>
    </message>
    <message>
        <source>The recipient would hold less than the minimum</source>
        <comment>why a call failed</comment>
        <translation>收款人的餘額會低於最低限額</translation>
    </message>
    <message>
        <source>The recipient&apos;s account cannot be created</source>
        <comment>why a call failed</comment>
        <translation>無法建立收款人的帳戶</translation>
    </message>
    <message>
        <source>The amount is frozen</source>
        <comment>why a call failed</comment>
        <translation>金額已凍結</translation>
    </message>
    <message>
        <source>The account must be kept alive</source>
        <comment>why a call failed</comment>
        <translation>帳戶必須保留</translation>
    </message>
    <message>
        <source>A lock on the balance does not let it go</source>
        <comment>why a call failed</comment>
        <translation>餘額已鎖定，無法動用</translation>
    </message>
    <message>
        <source>Less than the minimum would remain</source>
        <comment>why a call failed</comment>
        <translation>剩餘金額會低於最低限額</translation>
    </message>
    <message>
        <source>The chain does not allow this call here</source>
        <comment>why a call failed</comment>
        <translation>鏈不允許在此執行這個呼叫</translation>
    </message>
    <message>
        <source>The amount is below the least that can be staked</source>
        <comment>why a call failed</comment>
        <translation>金額低於最低質押額</translation>
    </message>
    <message>
        <source>There is less stake than this</source>
        <comment>why a call failed</comment>
        <translation>質押沒有這麼多</translation>
    </message>
    <message>
        <source>The stake is locked</source>
        <comment>why a call failed</comment>
        <translation>質押已鎖定</translation>
    </message>
    <message>
        <source>The price moved beyond the limit; nothing was traded</source>
        <comment>why a call failed</comment>
        <translation>價格超出限制；未成交</translation>
    </message>
    <message>
        <source>The pool of the subnet is too small for this</source>
        <comment>why a call failed</comment>
        <translation>子網的資金池太小</translation>
    </message>
    <message>
        <source>There is no such subnet</source>
        <comment>why a call failed</comment>
        <translation>沒有這個子網</translation>
    </message>
    <message>
        <source>Trading on this subnet has not started</source>
        <comment>why a call failed</comment>
        <translation>此子網尚未開始交易</translation>
    </message>
    <message>
        <source>Nobody owns this hotkey yet</source>
        <comment>why a call failed</comment>
        <translation>此熱鑰尚無擁有者</translation>
    </message>
    <message>
        <source>The hotkey is not registered on this subnet</source>
        <comment>why a call failed</comment>
        <translation>此熱鑰未在這個子網註冊</translation>
    </message>
    <message>
        <source>The hotkey is registered on no subnet</source>
        <comment>why a call failed</comment>
        <translation>此熱鑰未在任何子網註冊</translation>
    </message>
    <message>
        <source>The hotkey is registered on this subnet already</source>
        <comment>why a call failed</comment>
        <translation>此熱鑰已在這個子網註冊</translation>
    </message>
    <message>
        <source>The hotkey belongs to another account</source>
        <comment>why a call failed</comment>
        <translation>此熱鑰屬於另一個帳戶</translation>
    </message>
    <message>
        <source>Both subnets are the same</source>
        <comment>why a call failed</comment>
        <translation>兩個子網相同</translation>
    </message>
    <message>
        <source>This subnet does not let stake be given away</source>
        <comment>why a call failed</comment>
        <translation>此子網不允許轉讓質押</translation>
    </message>
    <message>
        <source>This subnet takes no registrations</source>
        <comment>why a call failed</comment>
        <translation>此子網不接受註冊</translation>
    </message>
    <message>
        <source>Too many registered in this block; try again</source>
        <comment>why a call failed</comment>
        <translation>此區塊註冊過多；請再試一次</translation>
    </message>
    <message>
        <source>Too many registered lately; try again later</source>
        <comment>why a call failed</comment>
        <translation>近期註冊過多；請稍後再試</translation>
    </message>
    <message>
        <source>Registering costs more than the limit</source>
        <comment>why a call failed</comment>
        <translation>註冊費用超過上限</translation>
    </message>
    <message>
        <source>The stake is too low for the root subnet</source>
        <comment>why a call failed</comment>
        <translation>質押不足以加入根子網</translation>
    </message>
    <message>
        <source>Only the owner of the subnet may do this</source>
        <comment>why a call failed</comment>
        <translation>只有子網擁有者可以這麼做</translation>
    </message>
    <message>
        <source>This was done a short while ago; wait before the next time</source>
        <comment>why a call failed</comment>
        <translation>不久前才做過；請等待後再試</translation>
    </message>
    <message>
        <source>Weights were set a short while ago; wait before the next time</source>
        <comment>why a call failed</comment>
        <translation>不久前才設定過權重；請等待後再試</translation>
    </message>
    <message>
        <source>The neuron has no permit to validate</source>
        <comment>why a call failed</comment>
        <translation>此神經元沒有驗證許可</translation>
    </message>
    <message>
        <source>The weights are of another version than the subnet wants</source>
        <comment>why a call failed</comment>
        <translation>權重的版本與子網要求不同</translation>
    </message>
    <message>
        <source>This subnet takes committed weights only</source>
        <comment>why a call failed</comment>
        <translation>此子網只接受提交式權重</translation>
    </message>
    <message>
        <source>It is too early to reveal</source>
        <comment>why a call failed</comment>
        <translation>還不到揭露的時候</translation>
    </message>
    <message>
        <source>It is too late to reveal</source>
        <comment>why a call failed</comment>
        <translation>已過揭露期限</translation>
    </message>
    <message>
        <source>The take is too low</source>
        <comment>why a call failed</comment>
        <translation>抽成過低</translation>
    </message>
    <message>
        <source>The take is too high</source>
        <comment>why a call failed</comment>
        <translation>抽成過高</translation>
    </message>
    <message>
        <source>The account cannot pay for a subnet</source>
        <comment>why a call failed</comment>
        <translation>帳戶負擔不起子網的費用</translation>
    </message>
    <message>
        <source>The account announced a move to another coldkey and may do nothing else</source>
        <comment>why a call failed</comment>
        <translation>帳戶已公告移到另一個冷鑰，不能做其他事</translation>
    </message>
    <message>
        <source>The announced move may not happen yet</source>
        <comment>why a call failed</comment>
        <translation>已公告的移轉尚不能執行</translation>
    </message>
    <message>
        <source>Shortly before the end of an epoch nothing may be set</source>
        <comment>why a call failed</comment>
        <translation>週期結束前不久不能變更設定</translation>
    </message>
    <message>
        <source>The chain does not have this any more</source>
        <comment>why a call failed</comment>
        <translation>鏈已不再提供此功能</translation>
    </message>
    <message>
        <source>The account is no proxy with rights for this</source>
        <comment>why a call failed</comment>
        <translation>此帳戶不是具有此權限的代理</translation>
    </message>
    <message>
        <source>There is no such proxy</source>
        <comment>why a call failed</comment>
        <translation>沒有這個代理</translation>
    </message>
    <message>
        <source>The account is such a proxy already</source>
        <comment>why a call failed</comment>
        <translation>此帳戶已是這種代理</translation>
    </message>
    <message>
        <source>The call was not announced, or too short a while ago</source>
        <comment>why a call failed</comment>
        <translation>呼叫未公告，或公告時間太短</translation>
    </message>
    <message>
        <source>The account approved this already</source>
        <comment>why a call failed</comment>
        <translation>此帳戶已核准過</translation>
    </message>
    <message>
        <source>The owners do not stand in order</source>
        <comment>why a call failed</comment>
        <translation>擁有者未依順序排列</translation>
    </message>
    <message>
        <source>The batch holds too many calls</source>
        <comment>why a call failed</comment>
        <translation>批次中的呼叫過多</translation>
    </message>
    <message>
        <source>%1, as the chain says: “%2”</source>
        <comment>why a call failed: name of the error, documentation of the chain</comment>
        <translation>%1，鏈的說明：「%2」</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Where do you want to start?</source>
        <comment>first start: title above the doors</comment>
        <translation>想從哪裡開始？</translation>
    </message>
    <message>
        <source>You can go through any other door later. Nothing here needs a network.</source>
        <comment>first start: below the title</comment>
        <translation>之後隨時可以選其他方式。這裡的一切都不需要網路。</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <comment>first start: door</comment>
        <translation>建立錢包</translation>
    </message>
    <message>
        <source>Twelve words on paper, never on the clipboard. About three minutes.</source>
        <comment>first start: door, text</comment>
        <translation>十二個單字寫在紙上，絕不經過剪貼簿。約三分鐘。</translation>
    </message>
    <message>
        <source>New keys on this computer</source>
        <comment>first start: door, last line</comment>
        <translation>金鑰產生在這台電腦上</translation>
    </message>
    <message>
        <source>I have a wallet</source>
        <comment>first start: door</comment>
        <translation>我已有錢包</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <comment>first start: door</comment>
        <translation>觀察地址</translation>
    </message>
    <message>
        <source>Follow any account with proofs. No key is stored, nothing can be signed.</source>
        <comment>first start: door, text</comment>
        <translation>以證明追蹤任何帳戶。不儲存金鑰，也無法簽署。</translation>
    </message>
    <message>
        <source>Paste an address</source>
        <comment>first start: door, last line</comment>
        <translation>貼上地址</translation>
    </message>
    <message>
        <source>Use a development account</source>
        <comment>first start: door</comment>
        <translation>使用開發帳戶</translation>
    </message>
    <message>
        <source>A real chain on this computer with funded accounts, whose keys everybody has.</source>
        <comment>first start: door, text</comment>
        <translation>這台電腦上的真實鏈，帳戶已有資金，金鑰人人皆知。</translation>
    </message>
    <message>
        <source>Nothing to set up</source>
        <comment>first start: door, last line</comment>
        <translation>無須設定</translation>
    </message>
    <message>
        <source>On the local chain only</source>
        <comment>first start: door that is closed, last line</comment>
        <translation>僅限本機鏈</translation>
    </message>
    <message>
        <source>Keys never leave this computer</source>
        <comment>first start: promise at the foot</comment>
        <translation>金鑰絕不離開這台電腦</translation>
    </message>
    <message>
        <source>Works with the cable pulled</source>
        <comment>first start: promise at the foot</comment>
        <translation>拔掉網路線也能用</translation>
    </message>
    <message>
        <source>No account, no tracking</source>
        <comment>first start: promise at the foot</comment>
        <translation>免註冊、無追蹤</translation>
    </message>
    <message>
        <source>Look around first</source>
        <comment>first start: leaves without any account</comment>
        <translation>先看看</translation>
    </message>
    <message>
        <source>Open it from its words, a URI, a seed or a key file.</source>
        <comment>first start: door, text</comment>
        <translation>用助記詞、URI、種子或金鑰檔開啟。</translation>
    </message>
    <message numerus="yes">
        <source>%n wallets found on this computer. Balances appear without a password.</source>
        <comment>first start: door, text</comment>
        <translation>
            <numerusform>在這台電腦上找到 %n 個錢包。不需密碼即可看到餘額。</numerusform>
        </translation>
    </message>
    <message>
        <source>Words or key file</source>
        <comment>first start: door, last line</comment>
        <translation>助記詞或金鑰檔</translation>
    </message>
    <message>
        <source>Words, key file or found wallets</source>
        <comment>first start: door, last line</comment>
        <translation>助記詞、金鑰檔或找到的錢包</translation>
    </message>
</context>
<context>
    <name>EndpointDetail</name>
    <message>
        <source>Nothing that it sent was refused.</source>
        <comment>endpoints: detail of a server</comment>
        <translation>它送來的內容都沒有被拒絕。</translation>
    </message>
    <message>
        <source>In its own words: “%1”</source>
        <comment>endpoints: untrusted words of a server, quoted</comment>
        <translation>它自己的說法：「%1」</translation>
    </message>
    <message>
        <source>Open the report</source>
        <comment>endpoints: shows what was asked and what came</comment>
        <translation>開啟報告</translation>
    </message>
    <message>
        <source>Try it again</source>
        <comment>endpoints: a server that was dropped may be asked again</comment>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>endpoints: takes the person&apos;s own server off the list</comment>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>EndpointDialog</name>
    <message>
        <source>Add an endpoint</source>
        <comment>dialog: title</comment>
        <translation>新增端點</translation>
    </message>
    <message>
        <source>A server is only asked, never believed. Servers of different operators make it harder to keep another chain before you.</source>
        <comment>dialog of endpoints: what it is for</comment>
        <translation>伺服器只被詢問，從不被相信。不同營運者的伺服器讓人更難拿另一條鏈矇騙您。</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>dialog of endpoints: choice</comment>
        <translation>網路</translation>
    </message>
    <message>
        <source>own</source>
        <comment>network menu: a chain that the person names</comment>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>dialog of endpoints: field</comment>
        <translation>位址</translation>
    </message>
    <message>
        <source>Also a node of your own: ws://127.0.0.1:9944</source>
        <comment>dialog of endpoints: below the field</comment>
        <translation>也可以是您自己的節點：ws://127.0.0.1:9944</translation>
    </message>
    <message>
        <source>Run by</source>
        <comment>dialog of endpoints: field, the operator</comment>
        <translation>營運者</translation>
    </message>
    <message>
        <source>Endpoints of one operator count as one witness. Empty: the name of the server.</source>
        <comment>dialog of endpoints: below the field</comment>
        <translation>同一營運者的端點只算一個見證。留空：使用伺服器名稱。</translation>
    </message>
    <message>
        <source>Saving.</source>
        <comment>progress of keeping an endpoint</comment>
        <translation>正在儲存。</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <comment>dialog of endpoints: button</comment>
        <translation>新增端點</translation>
    </message>
</context>
<context>
    <name>EndpointRow</name>
    <message>
        <source>Details are shown</source>
        <comment>endpoints, spoken: a row is unfolded</comment>
        <translation>已顯示詳細資料</translation>
    </message>
    <message>
        <source>Shows details</source>
        <comment>endpoints, spoken: what a press on a row does</comment>
        <translation>顯示詳細資料</translation>
    </message>
    <message>
        <source>asked first</source>
        <comment>endpoints: the server that the program follows</comment>
        <translation>優先詢問</translation>
    </message>
</context>
<context>
    <name>EndpointTable</name>
    <message>
        <source>Endpoints</source>
        <comment>network page: table of servers, spoken</comment>
        <translation>端點</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <comment>network page: group</comment>
        <translation>端點</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <comment>endpoints: column</comment>
        <translation>端點</translation>
    </message>
    <message>
        <source>Run by</source>
        <comment>endpoints: column, the operator</comment>
        <translation>營運者</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>endpoints: column</comment>
        <translation>延遲</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>endpoints: column, newest block</comment>
        <translation>最新區塊標頭</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>endpoints: column</comment>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Proofs</source>
        <comment>endpoints: column, count</comment>
        <translation>證明</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>endpoints: column, answers that were rejected</comment>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>No server is asked yet.</source>
        <comment>endpoints: the table is empty</comment>
        <translation>尚未詢問任何伺服器。</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>The account %1 came to exist</source>
        <comment>event: account</comment>
        <translation>帳戶 %1 已建立</translation>
    </message>
    <message>
        <source>The account %1 ceased to exist</source>
        <comment>event: account</comment>
        <translation>帳戶 %1 已不存在</translation>
    </message>
    <message>
        <source>%1 sent %3 to %2</source>
        <comment>event: sender, recipient, amount</comment>
        <translation>%1 傳送 %3 給 %2</translation>
    </message>
    <message>
        <source>%2 was paid to %1</source>
        <comment>event: account, amount</comment>
        <translation>%2 已付給 %1</translation>
    </message>
    <message>
        <source>%2 was taken from %1</source>
        <comment>event: account, amount</comment>
        <translation>從 %1 扣除 %2</translation>
    </message>
    <message>
        <source>%2 of %1 was reserved</source>
        <comment>event: account, amount</comment>
        <translation>保留了 %1 的 %2</translation>
    </message>
    <message>
        <source>%2 of %1 is free again</source>
        <comment>event: account, amount</comment>
        <translation>%1 的 %2 已解除保留</translation>
    </message>
    <message>
        <source>The rest of %1, %2, was lost</source>
        <comment>event: account, amount</comment>
        <translation>%1 剩餘的 %2 已消失</translation>
    </message>
    <message>
        <source>%2 of %1 was destroyed</source>
        <comment>event: account, amount</comment>
        <translation>銷毀了 %1 的 %2</translation>
    </message>
    <message>
        <source>%1 paid a fee of %2</source>
        <comment>event: account, amount</comment>
        <translation>%1 支付手續費 %2</translation>
    </message>
    <message>
        <source>%1 paid the fee with %2</source>
        <comment>event: account, amount of alpha</comment>
        <translation>%1 以 %2 支付手續費</translation>
    </message>
    <message>
        <source>%1 staked %3 with %2 and received %4</source>
        <comment>event: account, validator, amount, amount of alpha</comment>
        <translation>%1 向 %2 質押 %3，得到 %4</translation>
    </message>
    <message>
        <source>%1 unstaked %4 from %2 and received %3</source>
        <comment>event: account, validator, amount, amount of alpha</comment>
        <translation>%1 從 %2 解除質押 %4，得到 %3</translation>
    </message>
    <message>
        <source>%1 moved stake worth %5 from %2 to %3 on subnet %4</source>
        <comment>event: account, validators, subnet, amount</comment>
        <translation>%1 把價值 %5 的質押從 %2 移到子網 %4 的 %3</translation>
    </message>
    <message>
        <source>%1 gave stake worth %4 with %3 to %2</source>
        <comment>event: old owner, new owner, validator, amount</comment>
        <translation>%1 把在 %3 價值 %4 的質押轉給 %2</translation>
    </message>
    <message>
        <source>%1 swapped stake worth %5 with %2 from subnet %3 to subnet %4</source>
        <comment>event: account, validator, subnets, amount</comment>
        <translation>%1 把在 %2 價值 %5 的質押從子網 %3 換到子網 %4</translation>
    </message>
    <message>
        <source>%3 was registered on subnet %1 as neuron %2</source>
        <comment>event: subnet, number, hotkey</comment>
        <translation>%3 已在子網 %1 註冊為神經元 %2</translation>
    </message>
    <message>
        <source>Subnet %1 was created</source>
        <comment>event: subnet</comment>
        <translation>子網 %1 已建立</translation>
    </message>
    <message>
        <source>Subnet %1 was dissolved</source>
        <comment>event: subnet</comment>
        <translation>子網 %1 已解散</translation>
    </message>
    <message>
        <source>%1 replaced the hotkey %2 by %3</source>
        <comment>event: account, old, new</comment>
        <translation>%1 以 %3 取代熱鑰 %2</translation>
    </message>
    <message>
        <source>Everything of %1 moved to %2</source>
        <comment>event: old coldkey, new coldkey</comment>
        <translation>%1 的一切已移到 %2</translation>
    </message>
    <message>
        <source>%1 announced that everything moves to another coldkey</source>
        <comment>event: account</comment>
        <translation>%1 公告將一切移到另一個冷鑰</translation>
    </message>
    <message>
        <source>Neuron %2 of subnet %1 set weights</source>
        <comment>event: subnet, number</comment>
        <translation>子網 %1 的神經元 %2 設定了權重</translation>
    </message>
    <message>
        <source>%1 set the take of %2 to %3</source>
        <comment>event: account, hotkey, share</comment>
        <translation>%1 把 %2 的抽成設為 %3</translation>
    </message>
    <message>
        <source>All calls of the batch were made</source>
        <comment>event</comment>
        <translation>批次中的呼叫全部完成</translation>
    </message>
    <message>
        <source>The batch was gone through; some of its calls failed</source>
        <comment>event</comment>
        <translation>批次已執行完；部分呼叫失敗</translation>
    </message>
    <message>
        <source>One call of the batch was made</source>
        <comment>event</comment>
        <translation>批次中的一個呼叫已完成</translation>
    </message>
    <message>
        <source>The proxy&apos;s call was made</source>
        <comment>event</comment>
        <translation>代理的呼叫已完成</translation>
    </message>
    <message>
        <source>%2 may act for %1 with the rights “%3”</source>
        <comment>event: account, delegate, type</comment>
        <translation>%2 可以「%3」權限代表 %1</translation>
    </message>
    <message>
        <source>%2 may no longer act for %1 with the rights “%3”</source>
        <comment>event: account, delegate, type</comment>
        <translation>%2 不再能以「%3」權限代表 %1</translation>
    </message>
    <message>
        <source>%2 created the account %1 without key</source>
        <comment>event: new account, creator</comment>
        <translation>%2 建立了無金鑰帳戶 %1</translation>
    </message>
    <message>
        <source>%1 proposed a call for the shared account %2</source>
        <comment>event: account, shared account</comment>
        <translation>%1 為共有帳戶 %2 提出呼叫</translation>
    </message>
    <message>
        <source>%1 approved a call for the shared account %2</source>
        <comment>event: account, shared account</comment>
        <translation>%1 核准了共有帳戶 %2 的呼叫</translation>
    </message>
    <message>
        <source>The call of the shared account %1 was made</source>
        <comment>event: shared account</comment>
        <translation>共有帳戶 %1 的呼叫已完成</translation>
    </message>
    <message>
        <source>%1 cancelled a call of the shared account %2</source>
        <comment>event: account, shared account</comment>
        <translation>%1 取消了共有帳戶 %2 的呼叫</translation>
    </message>
    <message>
        <source>The call with the rights of the chain was made</source>
        <comment>event</comment>
        <translation>以鏈權限進行的呼叫已完成</translation>
    </message>
    <message>
        <source>The call inside was made</source>
        <comment>event</comment>
        <translation>其中的呼叫已完成</translation>
    </message>
    <message>
        <source>The transaction succeeded</source>
        <comment>event</comment>
        <translation>交易成功</translation>
    </message>
    <message>
        <source>The transaction failed: %1</source>
        <comment>event: reason</comment>
        <translation>交易失敗：%1</translation>
    </message>
    <message>
        <source>The batch stopped, earlier calls stay: %1</source>
        <comment>event: reason</comment>
        <translation>批次已停止，先前的呼叫仍有效：%1</translation>
    </message>
    <message>
        <source>One call of the batch failed: %1</source>
        <comment>event: reason</comment>
        <translation>批次中的一個呼叫失敗：%1</translation>
    </message>
    <message>
        <source>The proxy&apos;s call failed: %1</source>
        <comment>event: reason</comment>
        <translation>代理的呼叫失敗：%1</translation>
    </message>
    <message>
        <source>The call of the shared account failed: %1</source>
        <comment>event: reason</comment>
        <translation>共有帳戶的呼叫失敗：%1</translation>
    </message>
    <message>
        <source>The call with the rights of the chain failed: %1</source>
        <comment>event: reason</comment>
        <translation>以鏈權限進行的呼叫失敗：%1</translation>
    </message>
    <message>
        <source>The call inside failed: %1</source>
        <comment>event: reason</comment>
        <translation>其中的呼叫失敗：%1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the key</source>
        <comment>dialog: title</comment>
        <translation>匯出金鑰</translation>
    </message>
    <message>
        <source>A JSON file in the form of polkadot-js: browser wallets and btcli read it. Whoever has the file and its password has the money.</source>
        <comment>dialog: text</comment>
        <translation>polkadot-js 格式的 JSON 檔，瀏覽器錢包和 btcli 都能讀取。擁有檔案與密碼的人就擁有這筆錢。</translation>
    </message>
    <message>
        <source>Password of the wallet</source>
        <comment>dialog: field</comment>
        <translation>錢包的密碼</translation>
    </message>
    <message>
        <source>Password for the file</source>
        <comment>dialog: field</comment>
        <translation>檔案的密碼</translation>
    </message>
    <message>
        <source>Where to</source>
        <comment>opens the system&apos;s window for choosing a file</comment>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>dialog: writes the file</comment>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Where the key file goes</source>
        <comment>title of the window for choosing a file</comment>
        <translation>金鑰檔存放位置</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Key file</source>
        <comment>above the name of a chosen file</comment>
        <translation>金鑰檔</translation>
    </message>
    <message>
        <source>Put the file away</source>
        <comment>beside the name of a chosen file</comment>
        <translation>移除檔案</translation>
    </message>
</context>
<context>
    <name>FinalityFacts</name>
    <message>
        <source>Finality</source>
        <comment>network page: group of hashes</comment>
        <translation>最終性</translation>
    </message>
    <message>
        <source>Copy the whole hash</source>
        <comment>network page: what a press on a hash does</comment>
        <translation>複製完整雜湊</translation>
    </message>
</context>
<context>
    <name>FitPane</name>
    <message>
        <source>What this version understands of the connected runtime</source>
        <comment>fits: title</comment>
        <translation>此版本對所連執行環境的理解</translation>
    </message>
    <message>
        <source>equal</source>
        <comment>fits: how many items are exactly as declared</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>compatible, with a mapping</source>
        <comment>fits: how many items differ in a way that is bridged</comment>
        <translation>相容（經對應）</translation>
    </message>
    <message>
        <source>off</source>
        <comment>fits: how many items are not used</comment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Nothing can be signed for this runtime</source>
        <comment>fits: a transaction would have another form</comment>
        <translation>無法為此執行環境簽署</translation>
    </message>
    <message>
        <source>What is off because of it</source>
        <comment>fits: group</comment>
        <translation>因此停用的功能</translation>
    </message>
    <message>
        <source>Everything is exactly as this version declares it.</source>
        <comment>fits: nothing differs</comment>
        <translation>一切都與此版本的宣告完全相同。</translation>
    </message>
    <message>
        <source>What differs</source>
        <comment>fits: group</comment>
        <translation>有何不同</translation>
    </message>
    <message>
        <source>What differs</source>
        <comment>fits: name of the list, spoken</comment>
        <translation>有何不同</translation>
    </message>
</context>
<context>
    <name>FitRow</name>
    <message>
        <source>%1. %2.</source>
        <comment>fits: kind of item, why it differs</comment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>fits: kind of item, why it differs, technical detail</comment>
        <translation>%1。%2：%3</translation>
    </message>
</context>
<context>
    <name>FormCases</name>
    <message>
        <source>Pallet</source>
        <comment>call builder: field</comment>
        <translation>模組</translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <comment>call builder: how many there are</comment>
        <translation>
            <numerusform>%n 個模組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <comment>form: how many cases a choice has</comment>
        <translation>
            <numerusform>%n 種</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pallet</source>
        <comment>call builder: nothing is chosen</comment>
        <translation>選擇模組</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>form: no case is chosen</comment>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Type to search</source>
        <comment>list of names: field above it</comment>
        <translation>輸入以搜尋</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>call builder: field</comment>
        <translation>呼叫</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>call builder: how many there are</comment>
        <translation>
            <numerusform>%n 個呼叫</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a call</source>
        <comment>call builder: nothing is chosen</comment>
        <translation>選擇呼叫</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Form of the key file</source>
        <comment>choice of the form of a key file</comment>
        <translation>金鑰檔的格式</translation>
    </message>
    <message>
        <source>Hardened</source>
        <comment>form of a key file, short</comment>
        <translation>強化格式</translation>
    </message>
    <message>
        <source>Bittensor, opens in btcli</source>
        <comment>form of a key file, short</comment>
        <translation>Bittensor 格式，btcli 可開啟</translation>
    </message>
    <message>
        <source>Bittensor form</source>
        <comment>choice of the form of a key file</comment>
        <translation>Bittensor 格式</translation>
    </message>
    <message>
        <source>Opens in btcli and every other Bittensor program. It is encrypted with a fixed salt: use a password that is hard to guess.</source>
        <comment>below Bittensor form</comment>
        <translation>btcli 與其他 Bittensor 程式都能開啟。它以固定的鹽值加密：請使用難以猜測的密碼。</translation>
    </message>
    <message>
        <source>Hardened form</source>
        <comment>choice of the form of a key file</comment>
        <translation>強化格式</translation>
    </message>
    <message>
        <source>Own salt and a stronger cipher: resists guessing better. Only Taonaut opens it; btcli sees the address and cannot sign.</source>
        <comment>below hardened form</comment>
        <translation>使用專屬鹽值與更強的加密，更能抵擋猜測。只有 Taonaut 能開啟；btcli 看得到位址，但無法簽署。</translation>
    </message>
</context>
<context>
    <name>FormLine</name>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>form: how long a list is</comment>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>form: an optional value that is absent</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>form: another row of a list</comment>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Address, or the name of a contact</source>
        <comment>form: in an empty field</comment>
        <translation>位址，或聯絡人名稱</translation>
    </message>
    <message>
        <source>0x…, or text</source>
        <comment>form: in an empty field of bytes</comment>
        <translation>0x…，或文字</translation>
    </message>
    <message>
        <source>0110…</source>
        <comment>form: in an empty field of bits</comment>
        <translation>0110…</translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>form: a row of a list</comment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>form: a row of a list</comment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>form: a row of a list</comment>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Open %1</source>
        <comment>tick beside a found wallet, spoken</comment>
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>Open already</source>
        <comment>found wallet that is in the list</comment>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>Hotkey %1</source>
        <comment>found wallet with one hotkey</comment>
        <translation>熱金鑰 %1</translation>
    </message>
    <message>
        <source>%1 hotkeys: %2</source>
        <comment>found wallet: how many, their names</comment>
        <translation>%1 個熱金鑰：%2</translation>
    </message>
</context>
<context>
    <name>FoundStep</name>
    <message>
        <source>Wallets on this computer</source>
        <comment>first start: title of the step</comment>
        <translation>這台電腦上的錢包</translation>
    </message>
    <message>
        <source>Used where they are; nothing is copied. Balances appear without a password; it is asked when you sign.</source>
        <comment>first start: below the title</comment>
        <translation>直接在原位置使用，不會複製。不需密碼即可看到餘額；簽署時才會詢問。</translation>
    </message>
    <message>
        <source>Untick all</source>
        <comment>found wallets</comment>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Tick all</source>
        <comment>found wallets</comment>
        <translation>全部勾選</translation>
    </message>
    <message>
        <source>The wallets folder cannot be read</source>
        <comment>found wallets: title of the banner</comment>
        <translation>無法讀取錢包資料夾</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>found wallets: reads the folder anew</comment>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Reading the folder.</source>
        <comment>progress of listing found wallets</comment>
        <translation>正在讀取資料夾。</translation>
    </message>
    <message numerus="yes">
        <source>Open %n wallets</source>
        <comment>found wallets: lists those that are ticked</comment>
        <translation>
            <numerusform>開啟 %n 個錢包</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one: words, URI, seed or file</source>
        <comment>found wallets: goes to a key from elsewhere</comment>
        <translation>其他：助記詞、URI、種子或檔案</translation>
    </message>
</context>
<context>
    <name>FunctionPane</name>
    <message>
        <source>This runtime does not describe its functions</source>
        <comment>runtime functions: old metadata</comment>
        <translation>此執行環境未描述其函式</translation>
    </message>
    <message>
        <source>Its metadata is of version 14, which has no list of functions.</source>
        <comment>runtime functions: old metadata</comment>
        <translation>其中繼資料為第 14 版，沒有函式清單。</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>runtime functions: field</comment>
        <translation>群組</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>runtime functions: field</comment>
        <translation>函式</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <comment>runtime functions: nothing is chosen</comment>
        <translation>選擇群組</translation>
    </message>
    <message>
        <source>Choose a function</source>
        <comment>runtime functions: nothing is chosen</comment>
        <translation>選擇函式</translation>
    </message>
    <message>
        <source>answers %1</source>
        <comment>runtime functions: type of the answer</comment>
        <translation>回傳 %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>runtime functions: an answer is awaited</comment>
        <translation>詢問中…</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>runtime functions: asks the node</comment>
        <translation>詢問</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <comment>runtime functions: certainty of an answer</comment>
        <translation>由 %1 回報</translation>
    </message>
    <message>
        <source>Always reported</source>
        <comment>runtime functions: certainty of answers</comment>
        <translation>一律為節點回報</translation>
    </message>
    <message>
        <source>The node computes the answer; no proof exists for it. Use Storage for what must be certain.</source>
        <comment>runtime functions: why nothing is proven</comment>
        <translation>答案由節點計算，無法證明。需要確定的資料請用「儲存」。</translation>
    </message>
    <message>
        <source>The answer cannot be told in words</source>
        <comment>runtime functions: it does not decode, or is too large</comment>
        <translation>無法以文字說明答案</translation>
    </message>
    <message>
        <source>Bytes of the answer</source>
        <comment>runtime functions: folds out the bytes</comment>
        <translation>答案的位元組</translation>
    </message>
    <message>
        <source>none</source>
        <comment>runtime functions: an answer without bytes</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Copy the bytes of the answer</source>
        <comment>runtime functions: beside the bytes</comment>
        <translation>複製答案的位元組</translation>
    </message>
</context>
<context>
    <name>HoldingsTable</name>
    <message>
        <source>Holdings</source>
        <comment>name of the table, spoken</comment>
        <translation>持有</translation>
    </message>
    <message>
        <source>Holdings</source>
        <comment>column head: kind of holding</comment>
        <translation>持有</translation>
    </message>
    <message>
        <source>Amount, τ</source>
        <comment>column head</comment>
        <translation>數量，τ</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column head: whether something is locked</comment>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>row of the portfolio</comment>
        <translation>可用餘額</translation>
    </message>
    <message>
        <source>can be sent</source>
        <comment>row of the portfolio, below Free</comment>
        <translation>可轉出</translation>
    </message>
    <message>
        <source>Free: %1 %2, open details</source>
        <comment>proof mark of a row, spoken: level, &quot;at block N&quot;</comment>
        <translation>可用餘額：%1 %2，開啟詳情</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>row of the portfolio</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>deposits, returned later</source>
        <comment>row of the portfolio, below Reserved</comment>
        <translation>押金，之後退還</translation>
    </message>
    <message>
        <source>Reserved: %1 %2, open details</source>
        <comment>proof mark of a row, spoken: level, &quot;at block N&quot;</comment>
        <translation>保留：%1 %2，開啟詳情</translation>
    </message>
</context>
<context>
    <name>HotkeyDialog</name>
    <message>
        <source>New hotkey</source>
        <comment>dialog: title</comment>
        <translation>新增熱金鑰</translation>
    </message>
    <message>
        <source>A key for a miner or a validator. It cannot move the coldkey’s TAO. It has words of its own.</source>
        <comment>dialog: text</comment>
        <translation>供礦工或驗證者使用的金鑰。它無法動用冷金鑰的 TAO，並有自己的助記詞。</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>dialog: field, name of a hotkey</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Twelve words, painted on the screen. They are not read aloud.</source>
        <comment>the words of a hotkey, spoken</comment>
        <translation>十二個單字畫在螢幕上，不會朗讀。</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <comment>new hotkey</comment>
        <translation>隱藏助記詞</translation>
    </message>
    <message>
        <source>Show the words</source>
        <comment>new hotkey</comment>
        <translation>顯示助記詞</translation>
    </message>
    <message>
        <source>Encrypt it. Miners and validators then ask for its password at each start.</source>
        <comment>new hotkey: choice</comment>
        <translation>加密。礦工與驗證者每次啟動都會詢問密碼。</translation>
    </message>
    <message>
        <source>Create the hotkey</source>
        <comment>dialog: writes the key file</comment>
        <translation>建立熱金鑰</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Open a wallet</source>
        <comment>first start: title of the step</comment>
        <translation>開啟錢包</translation>
    </message>
    <message>
        <source>Add the key of this address</source>
        <comment>first start: title of the step, for a watched address</comment>
        <translation>加入這個位址的金鑰</translation>
    </message>
    <message>
        <source>Words, a secret URI, a seed, or a key file. It is read here and stored encrypted; nobody else sees it.</source>
        <comment>first start: below the title</comment>
        <translation>助記詞、秘密 URI、種子或金鑰檔。只在這裡讀取並加密儲存，沒有別人看得到。</translation>
    </message>
    <message>
        <source>Open the wallet</source>
        <comment>first start: writes the encrypted key</comment>
        <translation>開啟錢包</translation>
    </message>
    <message>
        <source>A new password for this wallet</source>
        <comment>first start: title of the step, after a lost password</comment>
        <translation>為這個錢包設定新密碼</translation>
    </message>
    <message>
        <source>Its words make the same key again. The old file stays in the backup folder.</source>
        <comment>first start: below the title, after a lost password</comment>
        <translation>它的助記詞會再次產生同一個金鑰。舊檔保留在備份資料夾。</translation>
    </message>
    <message>
        <source>Set the password</source>
        <comment>first start: writes the key file anew</comment>
        <translation>設定密碼</translation>
    </message>
</context>
<context>
    <name>KeyPreviewBox</name>
    <message>
        <source>%1 · %2</source>
        <comment>a recognised key: what it is, its scheme</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Two programs read this URI differently. Choose the address that you know.</source>
        <comment>a URI with two meanings</comment>
        <translation>兩種程式對這個 URI 的解讀不同。請選擇您認得的位址。</translation>
    </message>
    <message>
        <source>Substrate rule: btcli, subkey</source>
        <comment>which rule a URI is read by</comment>
        <translation>Substrate 規則：btcli、subkey</translation>
    </message>
    <message>
        <source>polkadot-js rule: browser wallets</source>
        <comment>which rule a URI is read by</comment>
        <translation>polkadot-js 規則：瀏覽器錢包</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>verdict about a key</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>This is the key of another address.</source>
        <comment>a key that does not fit the watched address</comment>
        <translation>這是另一個位址的金鑰。</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>verdict about a key</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>It has no words and no seed: only its file or the original URI restores it.</source>
        <comment>about a key without words</comment>
        <translation>它沒有助記詞和種子：只有檔案或原來的 URI 能還原它。</translation>
    </message>
    <message>
        <source>This key is published: everybody has it and takes what it gets.</source>
        <comment>about a published key</comment>
        <translation>這個金鑰是公開的：人人都有，存入的錢會被拿走。</translation>
    </message>
    <message>
        <source>I use it for tests only</source>
        <comment>allows a published key</comment>
        <translation>我只用於測試</translation>
    </message>
</context>
<context>
    <name>KeySourceBox</name>
    <message>
        <source>Words, URI, seed or JSON</source>
        <comment>field for a key from elsewhere</comment>
        <translation>助記詞、URI、種子或 JSON</translation>
    </message>
    <message>
        <source>Type or paste here, or drop a key file</source>
        <comment>inside the field for a key from elsewhere</comment>
        <translation>在此輸入、貼上，或拖入金鑰檔</translation>
    </message>
    <message>
        <source>English words only. Tab completes a word.</source>
        <comment>below the field for a key from elsewhere</comment>
        <translation>只接受英文單字。按 Tab 補完單字。</translation>
    </message>
    <message>
        <source>Drop the key file here</source>
        <comment>while a file is dragged over the field</comment>
        <translation>把金鑰檔拖放到這裡</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>opens the system&apos;s window for choosing a file</comment>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Password of this key</source>
        <comment>field for the password of a pasted or dropped key</comment>
        <translation>這個金鑰的密碼</translation>
    </message>
    <message>
        <source>The one it was exported with.</source>
        <comment>below the password of a pasted key</comment>
        <translation>匯出時使用的密碼。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <comment>a pasted key is being opened</comment>
        <translation>開啟中…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>opens a pasted key with its password</comment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <comment>title of the window for choosing a file</comment>
        <translation>選擇金鑰檔</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <comment>choice of the language, spoken</comment>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>LostPassword</name>
    <message>
        <source>A password cannot be reset</source>
        <comment>lost password: title</comment>
        <translation>密碼無法重設</translation>
    </message>
    <message>
        <source>Not by us, not by anyone: it is the key to the file and is kept nowhere. The money is not lost with it. Balances stay visible here, and the words open the same account again.</source>
        <comment>lost password: text</comment>
        <translation>我們不能，任何人都不能：密碼是檔案的鑰匙，沒有存放在任何地方。錢不會因此遺失。餘額仍看得到，助記詞可以再次開啟同一個帳戶。</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>lost password: a way on</comment>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Another keyboard layout or caps lock is a common reason.</source>
        <comment>lost password: below Try again</comment>
        <translation>常見的原因是鍵盤配置不同或大寫鎖定。</translation>
    </message>
    <message>
        <source>I have the words</source>
        <comment>lost password: a way on</comment>
        <translation>我有助記詞</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <comment>lost password: a way on</comment>
        <translation>我有備份</translation>
    </message>
    <message>
        <source>An exported key file or an older copy, with a password that you know.</source>
        <comment>lost password: below I have a backup</comment>
        <translation>匯出的金鑰檔或較舊的副本，而且您知道它的密碼。</translation>
    </message>
    <message>
        <source>They make the same key again, under a new password. The old file stays in the backup folder.</source>
        <comment>lost password: below I have the words</comment>
        <translation>它們會再次產生同一個金鑰，使用新的密碼。舊檔保留在備份資料夾。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Taonaut</source>
        <comment>title of the window</comment>
        <translation>Taonaut</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Screens</source>
        <comment>name of the rail, spoken</comment>
        <translation>畫面</translation>
    </message>
    <message>
        <source>Taonaut</source>
        <comment>name of the program, at the top of the rail</comment>
        <translation>Taonaut</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>rail: holdings of the account</comment>
        <translation>資產總覽</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <comment>rail: transfers</comment>
        <translation>轉帳與收款</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>rail: own transactions</comment>
        <translation>活動紀錄</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>rail: settings of the program</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keys and contacts</source>
        <comment>rail: accounts, key files, contacts, messages</comment>
        <translation>金鑰與聯絡人</translation>
    </message>
</context>
<context>
    <name>NetworkButton</name>
    <message>
        <source>Network %1, choose another</source>
        <comment>network chip, spoken: name</comment>
        <translation>網路 %1，選擇其他網路</translation>
    </message>
</context>
<context>
    <name>NetworkChip</name>
    <message>
        <source>LOCAL</source>
        <comment>network chip: the embedded chain</comment>
        <translation>LOCAL</translation>
    </message>
    <message>
        <source>test</source>
        <comment>network chip: name of the test network, not translated</comment>
        <translation>test</translation>
    </message>
    <message>
        <source>finney</source>
        <comment>network chip: name of the main network, not translated</comment>
        <translation>finney</translation>
    </message>
    <message>
        <source>another chain</source>
        <comment>network chip: a chain without a name</comment>
        <translation>其他鏈</translation>
    </message>
    <message>
        <source>no real money</source>
        <comment>network chip, after LOCAL</comment>
        <translation>非真實資金</translation>
    </message>
    <message>
        <source>no real money</source>
        <comment>network chip, after test</comment>
        <translation>非真實資金</translation>
    </message>
</context>
<context>
    <name>NetworkMenu</name>
    <message>
        <source>Networks</source>
        <comment>network menu, spoken</comment>
        <translation>網路</translation>
    </message>
    <message>
        <source>This network cannot be verified yet</source>
        <comment>network menu: choosing a network failed</comment>
        <translation>目前還無法驗證此網路</translation>
    </message>
    <message>
        <source>Add endpoint…</source>
        <comment>network menu: opens the dialog</comment>
        <translation>新增端點…</translation>
    </message>
    <message>
        <source>Set a checkpoint…</source>
        <comment>network menu: opens the dialog</comment>
        <translation>設定檢查點…</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network and trust</source>
        <comment>name of the page, spoken</comment>
        <translation>網路與信任</translation>
    </message>
    <message>
        <source>Network and trust</source>
        <comment>title of the page</comment>
        <translation>網路與信任</translation>
    </message>
    <message>
        <source>Connect again</source>
        <comment>network page: drops the connection and makes a new one</comment>
        <translation>重新連線</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <comment>tabs of the page, spoken</comment>
        <translation>頁面分頁</translation>
    </message>
    <message>
        <source>Trust</source>
        <comment>tab: what proofs rest on</comment>
        <translation>信任</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>tab, for developers: builds any call</comment>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>tab, for developers: reads any storage item</comment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Functions</source>
        <comment>tab, for developers: asks any runtime function</comment>
        <translation>函式</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>tab, for developers: one block in sentences</comment>
        <translation>區塊</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>tab, for developers: what fits the runtime</comment>
        <translation>相容性</translation>
    </message>
    <message>
        <source>Developer</source>
        <comment>tab: everything that the runtime has</comment>
        <translation>開發者</translation>
    </message>
    <message>
        <source>Tools for developers</source>
        <comment>tabs of the page, spoken</comment>
        <translation>開發者工具</translation>
    </message>
    <message>
        <source>Nothing on this page asks you to believe a server.</source>
        <comment>network page: below its title</comment>
        <translation>本頁沒有任何內容要求您相信伺服器。</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <comment>network page: opens the dialog</comment>
        <translation>新增端點</translation>
    </message>
    <message>
        <source>Run the lying-server test</source>
        <comment>network page: opens the dialog</comment>
        <translation>執行說謊伺服器測試</translation>
    </message>
</context>
<context>
    <name>NetworkRow</name>
    <message>
        <source>own</source>
        <comment>network menu: a chain that the person names</comment>
        <translation>自訂</translation>
    </message>
    <message>
        <source>What is published about its authorities contradicts itself, so no start is built in. Enter a block hash from a source you trust.</source>
        <comment>network menu: the test network has no checkpoint</comment>
        <translation>已公布的權威節點資料自相矛盾，因此沒有內建起點。請輸入來自您信任來源的區塊雜湊。</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <comment>field for a new password</comment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>At least ten characters, or four words. It cannot be reset, by anyone.</source>
        <comment>below a new password</comment>
        <translation>至少十個字元，或四個單字。任何人都無法重設。</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Name</source>
        <comment>first start: field, name of the wallet</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Its folder gets this name too.</source>
        <comment>first start: below the name of a wallet</comment>
        <translation>資料夾也會用這個名稱。</translation>
    </message>
</context>
<context>
    <name>OwnAddress</name>
    <message>
        <source>Copy the address</source>
        <comment>portfolio: button beside the own address</comment>
        <translation>複製地址</translation>
    </message>
</context>
<context>
    <name>OwnChain</name>
    <message>
        <source>The server says that its chain begins with this block. Confirm it only if you know it from elsewhere:</source>
        <comment>dialog of checkpoints: the person&apos;s own network</comment>
        <translation>伺服器說它的鏈從這個區塊開始。只有當你從別處知道它時才確認：</translation>
    </message>
    <message>
        <source>This is my chain</source>
        <comment>dialog of checkpoints: confirms the first block of the own network</comment>
        <translation>這是我的鏈</translation>
    </message>
    <message>
        <source>Use a specification file…</source>
        <comment>dialog of checkpoints: the own network is described by a file</comment>
        <translation>使用鏈規格檔…</translation>
    </message>
    <message>
        <source>Choose a chain specification</source>
        <comment>title of the window for choosing a file</comment>
        <translation>選擇鏈規格檔</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Label</source>
        <comment>account detail: field</comment>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Only in this window. The folder keeps its name.</source>
        <comment>below the label of an account</comment>
        <translation>只在這個視窗中顯示。資料夾名稱不變。</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>account detail: field</comment>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>PaneState</name>
    <message>
        <source>The runtime is not known yet</source>
        <comment>developer panes: nothing was read</comment>
        <translation>尚不知道執行環境</translation>
    </message>
    <message>
        <source>It is read from the node once the newest block is verified, and compared with what this version knows.</source>
        <comment>developer panes: nothing was read</comment>
        <translation>驗證最新區塊後會從節點讀取，並與此版本所知的比對。</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>developer panes: no connection</comment>
        <translation>離線</translation>
    </message>
    <message>
        <source>Forms can be filled in; answers come when the newest block is verified again.</source>
        <comment>developer panes: no connection</comment>
        <translation>仍可填寫表單；重新驗證最新區塊後才會有回應。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <comment>a form: a step failed</comment>
        <translation>未能完成</translation>
    </message>
</context>
<context>
    <name>PhraseField</name>
    <message>
        <source>Show what is typed</source>
        <comment>eye in the words field</comment>
        <translation>顯示輸入內容</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <comment>eye in the words field</comment>
        <translation>隱藏輸入內容</translation>
    </message>
    <message numerus="yes">
        <source>%n words fit. Tab takes the first, the arrow keys choose.</source>
        <comment>completion of words, spoken</comment>
        <translation>
            <numerusform>有 %n 個單字符合。按 Tab 選第一個，用方向鍵選擇。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickPair</name>
    <message>
        <source>Type to search</source>
        <comment>list of names: field above it</comment>
        <translation>輸入以搜尋</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>%1 of %2</source>
        <comment>list of names: how many are shown</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Portfolio</source>
        <comment>name of the page, spoken</comment>
        <translation>資產總覽</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>title of the page</comment>
        <translation>資產總覽</translation>
    </message>
    <message>
        <source>Asking the faucet…</source>
        <comment>portfolio: test money is on its way</comment>
        <translation>正在向水龍頭索取…</translation>
    </message>
    <message>
        <source>Get test TAO</source>
        <comment>portfolio: asks the local chain&apos;s faucet</comment>
        <translation>取得測試 TAO</translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>portfolio: opens the own address</comment>
        <translation>收款</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>portfolio: opens the transfer form</comment>
        <translation>轉出</translation>
    </message>
    <message>
        <source>No account yet</source>
        <comment>portfolio without any account: title</comment>
        <translation>尚無帳戶</translation>
    </message>
    <message>
        <source>Create a wallet, open one from its words, or watch an address. The chain runs and is verified meanwhile.</source>
        <comment>portfolio without any account: text</comment>
        <translation>建立錢包、以單字開啟錢包，或觀察地址。鏈同時在執行並接受驗證。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <comment>portfolio without any account: opens the doors of the first start</comment>
        <translation>新增帳戶</translation>
    </message>
    <message>
        <source>The faucet gave nothing</source>
        <comment>portfolio: asking for test money failed</comment>
        <translation>水龍頭沒有給出資金</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>portfolio: asks the faucet once more</comment>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <comment>portfolio of an empty account: title</comment>
        <translation>這裡還沒有任何東西</translation>
    </message>
    <message>
        <source>Proven empty %1.</source>
        <comment>portfolio of an empty account: %1 is &quot;at block N&quot;</comment>
        <translation>已證明為空，%1。</translation>
    </message>
</context>
<context>
    <name>ProofFoot</name>
    <message>
        <source>Checking…</source>
        <comment>proof detail: a fresh proof is awaited</comment>
        <translation>驗證中…</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>proof detail: asks for a fresh proof of the same value</comment>
        <translation>再次驗證</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <comment>proof detail: the document is being made</comment>
        <translation>整理中…</translation>
    </message>
    <message>
        <source>Copy the proof</source>
        <comment>proof detail: copies the proof as JSON</comment>
        <translation>複製證明</translation>
    </message>
    <message>
        <source>A server can still withhold or be late.</source>
        <comment>proof detail: what a proof cannot do</comment>
        <translation>伺服器仍可能隱瞞或延遲。</translation>
    </message>
</context>
<context>
    <name>ProofPath</name>
    <message>
        <source>Path through the state trie</source>
        <comment>proof detail: name of the list, spoken</comment>
        <translation>穿過狀態樹的路徑</translation>
    </message>
</context>
<context>
    <name>ProofPopover</name>
    <message>
        <source>Close</source>
        <comment>proof detail: closes it</comment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Final header</source>
        <comment>proof detail: row</comment>
        <translation>最終區塊標頭</translation>
    </message>
    <message>
        <source>Sealed header</source>
        <comment>proof detail: row; the block is not final</comment>
        <translation>已封印區塊標頭</translation>
    </message>
    <message>
        <source>State root</source>
        <comment>proof detail: row</comment>
        <translation>狀態根</translation>
    </message>
    <message>
        <source>in the header</source>
        <comment>proof detail: where the state root stands</comment>
        <translation>在標頭中</translation>
    </message>
    <message>
        <source>Path from the root to the value</source>
        <comment>proof detail: above the picture of the trie</comment>
        <translation>從狀態根到數值的路徑</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>proof detail: row</comment>
        <translation>儲存項</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>proof detail: row, storage key</comment>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>proof detail: row, bytes of the value</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>proof detail: row, which node and when</comment>
        <translation>查詢</translation>
    </message>
</context>
<context>
    <name>RawBytes</name>
    <message>
        <source>Raw call and payload</source>
        <comment>signing sheet: folds out the bytes</comment>
        <translation>原始呼叫與負載</translation>
    </message>
</context>
<context>
    <name>ReceivePane</name>
    <message>
        <source>Copied</source>
        <comment>receive: the address is on the clipboard</comment>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <comment>receive: button</comment>
        <translation>複製地址</translation>
    </message>
    <message>
        <source>Compare the first and the last eight characters wherever you paste it. Programs that steal replace addresses on the clipboard.</source>
        <comment>receive: warning below the address</comment>
        <translation>貼上後請核對開頭與結尾各八個字元。竊取程式會替換剪貼簿上的地址。</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Lying-server test</source>
        <comment>dialog: title</comment>
        <translation>說謊伺服器測試</translation>
    </message>
    <message>
        <source>A liar inside this program stands between the present server and a second light client, and tells one lie after the other. Your figures are not touched.</source>
        <comment>lying-server test: what it does</comment>
        <translation>本程式內的說謊者站在目前的伺服器與第二個輕客戶端之間，逐一說謊。您的數字不受影響。</translation>
    </message>
    <message>
        <source>The test did not run to its end</source>
        <comment>lying-server test: it failed itself</comment>
        <translation>測試沒有執行到最後</translation>
    </message>
    <message>
        <source>Lies</source>
        <comment>lying-server test: list, spoken</comment>
        <translation>謊言</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <comment>lying-server test: button</comment>
        <translation>停止測試</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>lying-server test: button</comment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Running…</source>
        <comment>lying-server test: button</comment>
        <translation>執行中…</translation>
    </message>
    <message>
        <source>Run again</source>
        <comment>lying-server test: button</comment>
        <translation>再次執行</translation>
    </message>
    <message>
        <source>Run the test</source>
        <comment>lying-server test: button</comment>
        <translation>執行測試</translation>
    </message>
</context>
<context>
    <name>RehearsalRow</name>
    <message>
        <source>Playing</source>
        <comment>lying-server test: this lie is being told</comment>
        <translation>進行中</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report: %1</source>
        <comment>dialog: title; %1 is a server</comment>
        <translation>報告：%1</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>report: what was asked of the server</comment>
        <translation>詢問</translation>
    </message>
    <message>
        <source>Answered, as it came</source>
        <comment>report: the server&apos;s answer, untrusted</comment>
        <translation>原樣的回答</translation>
    </message>
    <message>
        <source>Nothing of this was shown as proven. The report stays on this computer.</source>
        <comment>report: below it</comment>
        <translation>這些內容從未顯示為已證明。報告只留在這台電腦。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <comment>report: button</comment>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>report: button</comment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>RewriteDialog</name>
    <message>
        <source>Write the key file anew</source>
        <comment>dialog: title</comment>
        <translation>重新寫入金鑰檔</translation>
    </message>
    <message>
        <source>The same key under the same password. The file that is there now stays in the backup folder.</source>
        <comment>dialog: text</comment>
        <translation>同一個金鑰、同一個密碼。現有的檔案會留在備份資料夾。</translation>
    </message>
    <message>
        <source>Bittensor form</source>
        <comment>choice of the form of a key file</comment>
        <translation>Bittensor 格式</translation>
    </message>
    <message>
        <source>Opens in btcli and every other Bittensor program.</source>
        <comment>below Bittensor form, short</comment>
        <translation>btcli 與其他 Bittensor 程式都能開啟。</translation>
    </message>
    <message>
        <source>Hardened form</source>
        <comment>choice of the form of a key file</comment>
        <translation>強化格式</translation>
    </message>
    <message>
        <source>Resists guessing better. Only Taonaut opens it.</source>
        <comment>below hardened form, short</comment>
        <translation>更能抵擋猜測。只有 Taonaut 能開啟。</translation>
    </message>
    <message>
        <source>Password of the wallet</source>
        <comment>dialog: field</comment>
        <translation>錢包的密碼</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <comment>dialog: writes the key file</comment>
        <translation>重新寫入</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hold to see the password</source>
        <comment>eye in a password field</comment>
        <translation>按住以查看密碼</translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>Recipient</source>
        <comment>send form: field</comment>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Paste an address</source>
        <comment>send form: in the empty recipient field</comment>
        <translation>貼上地址</translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>send form: takes the recipient from the clipboard</comment>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>send form: field, in TAO</comment>
        <translation>數量</translation>
    </message>
    <message>
        <source>Max</source>
        <comment>send form: fills in the most that can be sent</comment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Keep the account alive</source>
        <comment>send form: switch</comment>
        <translation>保留帳戶</translation>
    </message>
    <message>
        <source>Refuses a transfer that would leave less than τ 0.000 000 500.</source>
        <comment>send form: below the switch</comment>
        <translation>若轉帳後餘額低於 τ 0.000 000 500，則拒絕轉帳。</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>send form: row</comment>
        <translation>手續費</translation>
    </message>
    <message>
        <source>after recipient and amount</source>
        <comment>send form: when the fee will be known</comment>
        <translation>填妥收款方與數量後顯示</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>proof mark word: the node&apos;s own figure</comment>
        <translation>節點回報</translation>
    </message>
    <message>
        <source>The transfer cannot be reviewed</source>
        <comment>send form: building the review failed</comment>
        <translation>無法檢視這筆轉帳</translation>
    </message>
    <message>
        <source>Building…</source>
        <comment>send form: the review is being made</comment>
        <translation>建立中…</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>send form: opens the signing sheet</comment>
        <translation>檢視</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <comment>name of the page, spoken</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>title of the page</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Display</source>
        <comment>settings: group</comment>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>settings: row</comment>
        <translation>主題</translation>
    </message>
    <message>
        <source>Graphite for the night, paper for the day.</source>
        <comment>settings: below Theme</comment>
        <translation>夜間用石墨，白天用紙張。</translation>
    </message>
    <message>
        <source>System</source>
        <comment>settings: theme of the desktop</comment>
        <translation>系統</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>settings: theme</comment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>settings: theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>settings: row</comment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <comment>settings: below Text size</comment>
        <translation>所有元素隨之放大。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>settings: text size in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <comment>settings: row</comment>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Nothing fades, slides or breathes.</source>
        <comment>settings: below Reduce motion</comment>
        <translation>不淡入、不滑動、不閃爍。</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>settings: group</comment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <comment>settings: row</comment>
        <translation>程式語言</translation>
    </message>
    <message>
        <source>Addresses, hashes and names of networks are never translated.</source>
        <comment>settings: below Language</comment>
        <translation>地址、雜湊與網路名稱一律不翻譯。</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>settings: group</comment>
        <translation>資料</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>settings: row</comment>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>settings: group</comment>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>settings: what a shortcut does</comment>
        <translation>轉出</translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>settings: what a shortcut does</comment>
        <translation>收款</translation>
    </message>
    <message>
        <source>Lock or unlock the wallet</source>
        <comment>settings: what a shortcut does</comment>
        <translation>鎖定或解鎖錢包</translation>
    </message>
    <message>
        <source>Cancel; before Confirm nothing was signed</source>
        <comment>settings: what a shortcut does</comment>
        <translation>取消；按下確認之前不會簽署任何內容</translation>
    </message>
    <message>
        <source>About</source>
        <comment>settings: group</comment>
        <translation>關於</translation>
    </message>
    <message>
        <source>Taonaut %1</source>
        <comment>settings: name and version of the program</comment>
        <translation>Taonaut %1</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Faces: Inter and JetBrains Mono, SIL Open Font License 1.1.</source>
        <comment>settings: licences</comment>
        <translation>以 MIT 授權釋出的自由軟體。字型：Inter 與 JetBrains Mono，SIL Open Font License 1.1。</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>settings: group</comment>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Lock again after</source>
        <comment>settings: row</comment>
        <translation>自動鎖定時間</translation>
    </message>
    <message>
        <source>Without a key or the pointer. Also when the computer sleeps. Keys are wiped from memory.</source>
        <comment>settings: below Lock again after</comment>
        <translation>沒有按鍵或指標動作時，以及電腦睡眠時。金鑰會從記憶體清除。</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>settings: idle time</comment>
        <translation>1 小時</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>settings: idle time</comment>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>Wallets folder</source>
        <comment>settings: row</comment>
        <translation>錢包資料夾</translation>
    </message>
    <message>
        <source>Key files, in the form and place that btcli uses.</source>
        <comment>settings: below Wallets folder</comment>
        <translation>金鑰檔，格式與位置和 btcli 相同。</translation>
    </message>
    <message>
        <source>Settings, own transactions, names, notes, contacts and the chain’s data. Nothing leaves it.</source>
        <comment>settings: below Data folder</comment>
        <translation>設定、自己的交易、名稱、備註、聯絡人與鏈上資料。不會外傳。</translation>
    </message>
    <message>
        <source>Portfolio, Send, Activity, Keys, Settings</source>
        <comment>settings: what a shortcut does</comment>
        <translation>投資組合、轉帳、活動、金鑰、設定</translation>
    </message>
</context>
<context>
    <name>SheetCall</name>
    <message>
        <source>cannot be decoded</source>
        <comment>signing sheet: below a call inside another</comment>
        <translation>無法解碼</translation>
    </message>
    <message>
        <source>this version has no words for it</source>
        <comment>signing sheet: below a call inside another</comment>
        <translation>此版本沒有對應的說明</translation>
    </message>
    <message>
        <source>Arguments</source>
        <comment>signing sheet: folds out the arguments of a call</comment>
        <translation>參數</translation>
    </message>
</context>
<context>
    <name>SheetCalls</name>
    <message>
        <source>These bytes are not signed</source>
        <comment>signing sheet: they cannot be decoded</comment>
        <translation>不會簽署這些位元組</translation>
    </message>
    <message>
        <source>This version has no words for this call</source>
        <comment>signing sheet: above the arguments</comment>
        <translation>此版本沒有這個呼叫的說明</translation>
    </message>
    <message>
        <source>Read its arguments below; they are all that is known.</source>
        <comment>signing sheet: above the arguments</comment>
        <translation>請閱讀下方參數；所知僅此而已。</translation>
    </message>
    <message>
        <source>The chain says: “%1”</source>
        <comment>signing sheet: the chain&apos;s own words about a call</comment>
        <translation>鏈的說明：「%1」</translation>
    </message>
    <message>
        <source>Calls inside</source>
        <comment>signing sheet: group</comment>
        <translation>其中的呼叫</translation>
    </message>
    <message>
        <source>Arguments</source>
        <comment>signing sheet: group</comment>
        <translation>參數</translation>
    </message>
</context>
<context>
    <name>SheetChanges</name>
    <message>
        <source>What changes, in τ</source>
        <comment>signing sheet: group</comment>
        <translation>變動內容，單位 τ</translation>
    </message>
    <message>
        <source>Fee, paid by %1 in TAO</source>
        <comment>signing sheet: account that pays</comment>
        <translation>手續費，由 %1 以 TAO 支付</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>proof mark word: the node&apos;s own figure</comment>
        <translation>節點回報</translation>
    </message>
</context>
<context>
    <name>SheetParties</name>
    <message>
        <source>To</source>
        <comment>signing sheet: the recipient</comment>
        <translation>收款方</translation>
    </message>
    <message>
        <source>From</source>
        <comment>signing sheet: the sender</comment>
        <translation>付款方</translation>
    </message>
</context>
<context>
    <name>SheetTyped</name>
    <message>
        <source>Typed confirmation</source>
        <comment>signing sheet: group</comment>
        <translation>輸入確認</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>signing sheet: field; %1 is the name of the call</comment>
        <translation>輸入 %1 以確認</translation>
    </message>
</context>
<context>
    <name>SignPane</name>
    <message>
        <source>Sign a message</source>
        <comment>title of the pane</comment>
        <translation>簽署訊息</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>sign a message: field</comment>
        <translation>訊息</translation>
    </message>
    <message>
        <source>A signature proves that you have the key. It moves no money.</source>
        <comment>below the message that is signed</comment>
        <translation>簽章證明您擁有金鑰，不會動用金錢。</translation>
    </message>
    <message>
        <source>Exactly this is signed</source>
        <comment>sign a message: above the bytes</comment>
        <translation>實際簽署的內容</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>verdict: an account that cannot sign</comment>
        <translation>說明</translation>
    </message>
    <message>
        <source>This address is only watched; it cannot sign.</source>
        <comment>sign a message</comment>
        <translation>這個位址只供觀察，無法簽署。</translation>
    </message>
    <message>
        <source>There is no account to sign with.</source>
        <comment>sign a message</comment>
        <translation>沒有可供簽署的帳戶。</translation>
    </message>
    <message>
        <source>Signing.</source>
        <comment>progress of signing a message</comment>
        <translation>簽署中。</translation>
    </message>
    <message>
        <source>Sign the message</source>
        <comment>signs the text</comment>
        <translation>簽署訊息</translation>
    </message>
    <message>
        <source>Unlock to sign</source>
        <comment>asks for the password</comment>
        <translation>解鎖以簽署</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>sign a message: the result</comment>
        <translation>簽章</translation>
    </message>
    <message>
        <source>Copy the signature</source>
        <comment>beside a signature</comment>
        <translation>複製簽章</translation>
    </message>
</context>
<context>
    <name>SigningSheet</name>
    <message>
        <source>Review and sign</source>
        <comment>signing sheet: above the title</comment>
        <translation>檢視並簽署</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <comment>signing sheet: cross in the corner</comment>
        <translation>取消並關閉</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>signing sheet: group</comment>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <comment>signing sheet: signing or sending failed</comment>
        <translation>未送出任何內容</translation>
    </message>
    <message>
        <source>Proven</source>
        <comment>signing sheet: level of the balances</comment>
        <translation>已證明</translation>
    </message>
    <message>
        <source>Not final</source>
        <comment>signing sheet: level of the balances</comment>
        <translation>尚未最終確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>signing sheet: leaves without signing</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Unlock to sign</source>
        <comment>signing sheet: asks for the password first</comment>
        <translation>解鎖以簽署</translation>
    </message>
    <message>
        <source>Signing…</source>
        <comment>signing sheet: being signed and sent</comment>
        <translation>簽署中…</translation>
    </message>
    <message>
        <source>Confirm and sign</source>
        <comment>signing sheet: signs exactly these bytes</comment>
        <translation>確認並簽署</translation>
    </message>
</context>
<context>
    <name>StartArt</name>
    <message>
        <source>Taonaut</source>
        <comment>name of the program, first start</comment>
        <translation>Taonaut</translation>
    </message>
    <message>
        <source>See the network as it can be proven.</source>
        <comment>first start: the large sentence at the left</comment>
        <translation>看見可以證明的網路。</translation>
    </message>
    <message>
        <source>A wallet and a whole Bittensor in a box. Every figure leads back to a header that the chain’s own authorities signed.</source>
        <comment>first start: below the large sentence</comment>
        <translation>一個錢包，加上裝在盒子裡的完整 Bittensor。每個數字都能追溯到由鏈上權威節點簽署的區塊標頭。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>First start</source>
        <comment>name of the page, spoken</comment>
        <translation>首次啟動</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Back</source>
        <comment>first start: one step back</comment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>StorageEntries</name>
    <message numerus="yes">
        <source>%n entries, reported</source>
        <comment>storage browser: certainty of a list</comment>
        <translation>
            <numerusform>%n 項，節點回報</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says so; entries may be missing. Press one to prove its value.</source>
        <comment>storage browser: below a list; %1 is the server</comment>
        <translation>由 %1 回報；可能有遺漏。按一項即可證明其值。</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>storage browser: name of the list, spoken</comment>
        <translation>項目</translation>
    </message>
    <message>
        <source>the key is hashed</source>
        <comment>storage browser: an entry whose key cannot be told</comment>
        <translation>鍵已雜湊</translation>
    </message>
    <message>
        <source>More entries</source>
        <comment>storage browser: the next page of a list</comment>
        <translation>更多項目</translation>
    </message>
</context>
<context>
    <name>StoragePane</name>
    <message>
        <source>Pallet</source>
        <comment>storage browser: field</comment>
        <translation>模組</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>storage browser: field</comment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Choose a pallet</source>
        <comment>storage browser: nothing is chosen</comment>
        <translation>選擇模組</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <comment>storage browser: nothing is chosen</comment>
        <translation>選擇項目</translation>
    </message>
    <message>
        <source>Fill in all keys to read one value; leave the last ones empty to list entries.</source>
        <comment>storage browser: below the keys</comment>
        <translation>填入所有鍵以讀取一個值；後面的鍵留空則列出項目。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>storage browser: an answer is awaited</comment>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>storage browser: reads and proves the value</comment>
        <translation>讀取</translation>
    </message>
    <message>
        <source>List entries</source>
        <comment>storage browser: asks for the keys under a prefix</comment>
        <translation>列出項目</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <comment>storage browser: no answer yet</comment>
        <translation>尚未讀取</translation>
    </message>
    <message>
        <source>A value comes with its proof against a header that this computer has checked.</source>
        <comment>storage browser: no answer yet</comment>
        <translation>值會附上證明，依據本機驗證過的區塊標頭。</translation>
    </message>
</context>
<context>
    <name>StorageValue</name>
    <message>
        <source>The value cannot be told in words</source>
        <comment>storage browser: it does not decode, or is too large</comment>
        <translation>無法以文字說明此值</translation>
    </message>
    <message>
        <source>Bytes and storage key</source>
        <comment>storage browser: folds out the bytes</comment>
        <translation>位元組與儲存鍵</translation>
    </message>
    <message>
        <source>Copy the bytes of the value</source>
        <comment>storage browser: beside the bytes</comment>
        <translation>複製值的位元組</translation>
    </message>
    <message>
        <source>%1, open details</source>
        <comment>proof mark of a value, spoken: certainty</comment>
        <translation>%1，開啟詳細資料</translation>
    </message>
</context>
<context>
    <name>TaskFoot</name>
    <message>
        <source>Encrypting the key. This takes a moment, on purpose.</source>
        <comment>progress of writing a key file</comment>
        <translation>正在加密金鑰。這是刻意花一點時間。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <comment>a form: a step failed</comment>
        <translation>沒有成功</translation>
    </message>
    <message>
        <source>Working…</source>
        <comment>a form: the step is being done</comment>
        <translation>處理中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a form: stops what is being done, or closes the dialog</comment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock the wallet</source>
        <comment>top bar: wipes the key from memory</comment>
        <translation>鎖定錢包</translation>
    </message>
    <message>
        <source>Unlock the wallet</source>
        <comment>top bar: asks for the password</comment>
        <translation>解鎖錢包</translation>
    </message>
</context>
<context>
    <name>TotalFigure</name>
    <message>
        <source>Total</source>
        <comment>portfolio: above the sum of free and reserved</comment>
        <translation>總額</translation>
    </message>
    <message>
        <source>%1 %2, open details</source>
        <comment>proof mark, spoken: level, &quot;at block N&quot;</comment>
        <translation>%1 %2，開啟詳情</translation>
    </message>
    <message>
        <source>the value is hidden</source>
        <comment>portfolio: beside the word Contradiction</comment>
        <translation>數值已隱藏</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Receive</source>
        <comment>name of the page, spoken</comment>
        <translation>收款</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>name of the page, spoken</comment>
        <translation>轉出</translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>title of the page</comment>
        <translation>收款</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>title of the page</comment>
        <translation>轉出</translation>
    </message>
    <message>
        <source>Direction of the transfer</source>
        <comment>tabs of the page, spoken</comment>
        <translation>轉帳方向</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>tab of the page</comment>
        <translation>轉出</translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>tab of the page</comment>
        <translation>收款</translation>
    </message>
    <message>
        <source>No account yet</source>
        <comment>transfer page without any account: title</comment>
        <translation>尚無帳戶</translation>
    </message>
    <message>
        <source>To send or receive, create a wallet or open one from its words.</source>
        <comment>transfer page without any account: text</comment>
        <translation>要轉帳或收款，請先建立錢包或以單字開啟錢包。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <comment>transfer page without any account: opens the doors of the first start</comment>
        <translation>新增帳戶</translation>
    </message>
</context>
<context>
    <name>TrustPane</name>
    <message>
        <source>Every header is checked on this computer. A server can still withhold or be late.</source>
        <comment>trust popover: what verification cannot do</comment>
        <translation>每個區塊標頭都在本機驗證。伺服器仍可能隱瞞或延遲。</translation>
    </message>
    <message>
        <source>Finality lag</source>
        <comment>network page: chart</comment>
        <translation>最終性落後</translation>
    </message>
    <message>
        <source>blocks</source>
        <comment>network page: unit of a chart</comment>
        <translation>區塊</translation>
    </message>
    <message>
        <source>Show finality lag as a plot</source>
        <comment>network page: button beside a chart</comment>
        <translation>以圖顯示最終性落後</translation>
    </message>
    <message>
        <source>Show finality lag as a table</source>
        <comment>network page: button beside a chart</comment>
        <translation>以表格顯示最終性落後</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>network page: chart of traffic</comment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>per block</source>
        <comment>network page: unit of a chart</comment>
        <translation>每個區塊</translation>
    </message>
    <message>
        <source>Show traffic as a plot</source>
        <comment>network page: button beside a chart</comment>
        <translation>以圖顯示流量</translation>
    </message>
    <message>
        <source>Show traffic as a table</source>
        <comment>network page: button beside a chart</comment>
        <translation>以表格顯示流量</translation>
    </message>
    <message>
        <source>Proofs, this session</source>
        <comment>network page: group of counts</comment>
        <translation>本次執行的證明</translation>
    </message>
</context>
<context>
    <name>TrustPill</name>
    <message>
        <source>%1, open details</source>
        <comment>trust pill, spoken: state</comment>
        <translation>%1，開啟詳情</translation>
    </message>
    <message>
        <source>%1 at block %2, open details</source>
        <comment>trust pill, spoken: state, block</comment>
        <translation>%1，區塊 %2，開啟詳情</translation>
    </message>
</context>
<context>
    <name>TrustPopover</name>
    <message>
        <source>Every header is checked on this computer. A server can still withhold or be late.</source>
        <comment>trust popover: what verification cannot do</comment>
        <translation>每個區塊標頭都在這台電腦上驗證。伺服器仍可能隱瞞或延遲。</translation>
    </message>
    <message>
        <source>Connect again</source>
        <comment>trust popover: drops the connection and makes a new one</comment>
        <translation>重新連線</translation>
    </message>
    <message>
        <source>Network and trust</source>
        <comment>trust popover: opens the page</comment>
        <translation>網路與信任</translation>
    </message>
</context>
<context>
    <name>TrustSteps</name>
    <message>
        <source>What every figure rests on</source>
        <comment>network page: the steps, spoken</comment>
        <translation>每個數字的依據</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock to sign</source>
        <comment>title of the unlock dialog</comment>
        <translation>解鎖以簽署</translation>
    </message>
    <message>
        <source>Balances stay visible and proven. The password opens the key on this computer only.</source>
        <comment>unlock dialog, below the title</comment>
        <translation>餘額始終可見且已證明。密碼只在這台電腦上開啟金鑰。</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>unlock dialog: field</comment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>unlock dialog: closes it</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening…</source>
        <comment>unlock dialog: the password is being tried</comment>
        <translation>開啟中…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>unlock dialog: tries the password</comment>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Trying the password. It takes a second or two, on purpose: guessing takes as long.</source>
        <comment>unlock dialog: progress</comment>
        <translation>正在嘗試密碼。刻意需要一兩秒：猜測也同樣耗時。</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <comment>unlock dialog: goes to what can be done about a lost password</comment>
        <translation>我忘記了</translation>
    </message>
</context>
<context>
    <name>ValueTable</name>
    <message>
        <source>Decoded value</source>
        <comment>table of a value of the chain, spoken</comment>
        <translation>解碼後的值</translation>
    </message>
</context>
<context>
    <name>VerifyPane</name>
    <message>
        <source>Verify a signature</source>
        <comment>title of the pane</comment>
        <translation>驗證簽章</translation>
    </message>
    <message>
        <source>Address of the signer</source>
        <comment>verify a signature: field</comment>
        <translation>簽署者的位址</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>verify a signature: field</comment>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>verify a signature: field</comment>
        <translation>簽章</translation>
    </message>
    <message>
        <source>Hexadecimal, with or without 0x.</source>
        <comment>below the signature</comment>
        <translation>十六進位，可有或沒有 0x。</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>checks the signature</comment>
        <translation>驗證</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>verdict about a signature</comment>
        <translation>通過</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>verdict about a signature</comment>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>WatchStep</name>
    <message>
        <source>Watch an address</source>
        <comment>first start: title of the step</comment>
        <translation>觀察地址</translation>
    </message>
    <message>
        <source>Its balance is proven like your own. Nothing can be signed.</source>
        <comment>first start: below the title</comment>
        <translation>其餘額與自己的一樣經過證明。無法簽署任何內容。</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>first start: field</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>first start: field, name of the watched address</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Watch it</source>
        <comment>first start: lists the address</comment>
        <translation>開始觀察</translation>
    </message>
    <message>
        <source>Listing the address.</source>
        <comment>progress of watching an address</comment>
        <translation>正在加入位址。</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Write these words on paper, in this order</source>
        <comment>first start: title above the words</comment>
        <translation>請依序將這些單字寫在紙上</translation>
    </message>
    <message>
        <source>They are the wallet. Whoever has them has the money; without them and the password it is lost. They are not on the clipboard and never shown again.</source>
        <comment>first start: below the title of the words</comment>
        <translation>這些單字就是錢包。誰擁有它們，誰就擁有資金；若單字與密碼都遺失，資金即無法取回。它們不會進入剪貼簿，之後也不再顯示。</translation>
    </message>
    <message>
        <source>Twelve words, painted on the screen. They are not read aloud.</source>
        <comment>first start: the words, spoken</comment>
        <translation>十二個單字，以圖形顯示在畫面上，不會朗讀。</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <comment>first start: goes on to confirm three words</comment>
        <translation>已寫在紙上</translation>
    </message>
    <message>
        <source>Show the words</source>
        <comment>first start: the words of a new wallet are hidden until then</comment>
        <translation>顯示助記詞</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>%1 bytes</source>
        <comment>size of what was received</comment>
        <translation>%1 位元組</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>size of what was received</comment>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>size of what was received</comment>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Not a key file</source>
        <comment>what kind of key file this is</comment>
        <translation>不是金鑰檔</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <comment>what kind of key file this is</comment>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Encrypted, Bittensor form</source>
        <comment>what kind of key file this is</comment>
        <translation>已加密，Bittensor 格式</translation>
    </message>
    <message>
        <source>Encrypted, Ansible vault of 2021 to 2023</source>
        <comment>what kind of key file this is</comment>
        <translation>已加密，2021 至 2023 年的 Ansible vault</translation>
    </message>
    <message>
        <source>Encrypted, Fernet, the oldest form</source>
        <comment>what kind of key file this is</comment>
        <translation>已加密，最舊的 Fernet 格式</translation>
    </message>
    <message>
        <source>Encrypted, hardened form</source>
        <comment>what kind of key file this is</comment>
        <translation>已加密，強化格式</translation>
    </message>
    <message>
        <source>Key file of polkadot-js</source>
        <comment>what kind of key file this is</comment>
        <translation>polkadot-js 金鑰檔</translation>
    </message>
    <message>
        <source>Several keys of polkadot-js</source>
        <comment>what kind of key file this is</comment>
        <translation>polkadot-js 的多個金鑰</translation>
    </message>
    <message>
        <source>Seed of 32 bytes</source>
        <comment>what kind of key file this is</comment>
        <translation>32 位元組的種子</translation>
    </message>
    <message>
        <source>Expanded key of 64 bytes</source>
        <comment>what kind of key file this is</comment>
        <translation>64 位元組的擴展金鑰</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <comment>what kind of key file this is</comment>
        <translation>助記詞</translation>
    </message>
    <message>
        <source>Secret URI</source>
        <comment>what kind of key file this is</comment>
        <translation>秘密 URI</translation>
    </message>
    <message>
        <source>Address only, no key</source>
        <comment>what kind of key file this is</comment>
        <translation>只有位址，沒有金鑰</translation>
    </message>
    <message>
        <source>Other users of this computer can read the file.</source>
        <comment>warning beside a key file</comment>
        <translation>這台電腦的其他使用者可以讀取這個檔案。</translation>
    </message>
    <message>
        <source>No password protects it.</source>
        <comment>warning beside a key file</comment>
        <translation>沒有密碼保護。</translation>
    </message>
    <message>
        <source>An old form. Write it anew.</source>
        <comment>warning beside a key file</comment>
        <translation>舊格式，請重新寫入。</translation>
    </message>
    <message>
        <source>It has no words: only this file restores the key.</source>
        <comment>warning beside a key file</comment>
        <translation>它沒有助記詞：只有這個檔案能還原金鑰。</translation>
    </message>
    <message>
        <source>Everybody has this key. Use it for tests only.</source>
        <comment>warning beside a key file</comment>
        <translation>人人都有這個金鑰，只能用於測試。</translation>
    </message>
    <message>
        <source>Written oddly by an old program; it was read all the same.</source>
        <comment>warning beside a key file</comment>
        <translation>由舊程式寫入的特殊形式，仍已讀取。</translation>
    </message>
    <message>
        <source>The file names another kind of key than it holds; the address decided.</source>
        <comment>warning beside a key file</comment>
        <translation>檔案寫的金鑰種類與內容不同，以位址為準。</translation>
    </message>
    <message>
        <source>The address written beside the key is not the key’s.</source>
        <comment>warning beside a key file</comment>
        <translation>金鑰旁寫的位址不是這個金鑰的。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This is not an address: it holds a character that addresses never have.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation>這不是地址：含有地址不會出現的字元。</translation>
    </message>
    <message>
        <source>This is not a whole address: characters are missing or too many.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation>這不是完整的地址：字元過少或過多。</translation>
    </message>
    <message>
        <source>This is not an address of a Substrate network.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation>這不是 Substrate 網路的地址。</translation>
    </message>
    <message>
        <source>The checksum is wrong: a character was mistyped or lost.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation>檢查碼錯誤：有字元打錯或遺漏。</translation>
    </message>
    <message>
        <source>This is an unusual form of an address. Ask for it in its ordinary form.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation>這是不尋常的地址格式。請對方提供一般格式。</translation>
    </message>
    <message>
        <source>This address is for another network.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation>這個地址屬於其他網路。</translation>
    </message>
    <message>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation>復原詞組有 12、15、18、21 或 24 個單字。</translation>
    </message>
    <message>
        <source>Word %1 is not in the English word list.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation>第 %1 個單字不在英文詞表中。</translation>
    </message>
    <message>
        <source>All words exist, but together they are no phrase: one is wrong or in the wrong place.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation>單字都存在，但合起來不是詞組：有一個錯誤或位置不對。</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the wallet. Close other programs and try again.</source>
        <comment>under an address or the words of a wallet</comment>
        <translation>可用記憶體不足，無法開啟錢包。請關閉其他程式後重試。</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <comment>under an amount</comment>
        <translation>請輸入數量。</translation>
    </message>
    <message>
        <source>An amount has digits and one point, nothing else.</source>
        <comment>under an amount</comment>
        <translation>數量只能有數字與一個小數點。</translation>
    </message>
    <message>
        <source>TAO has nine decimals.</source>
        <comment>under an amount</comment>
        <translation>TAO 最多九位小數。</translation>
    </message>
    <message>
        <source>There is not that much TAO.</source>
        <comment>under an amount</comment>
        <translation>沒有那麼多 TAO。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written, nothing was sent.</source>
        <comment>after writing a file</comment>
        <translation>磁碟已滿。未寫入也未送出任何內容。</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing was sent.</source>
        <comment>after writing a file</comment>
        <translation>無法寫入資料夾。未送出任何內容。</translation>
    </message>
    <message>
        <source>A file in the data folder cannot be read.</source>
        <comment>after writing a file</comment>
        <translation>資料夾中有檔案無法讀取。</translation>
    </message>
    <message>
        <source>The file %1 was damaged. It is kept beside under the ending .damaged, and a new one is written.</source>
        <comment>after writing a file</comment>
        <translation>檔案 %1 已損壞。原檔以 .damaged 結尾保留，並寫入新檔。</translation>
    </message>
    <message>
        <source>This account is in the list already.</source>
        <comment>after a change of the account list</comment>
        <translation>此帳戶已在清單中。</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to sign.</source>
        <comment>after a change of the account list</comment>
        <translation>錢包已鎖定。請解鎖以簽署。</translation>
    </message>
    <message>
        <source>This address is only watched. Its key is not on this computer.</source>
        <comment>after a change of the account list</comment>
        <translation>此地址僅供觀察。其金鑰不在這台電腦上。</translation>
    </message>
    <message>
        <source>This account is not in the list any more.</source>
        <comment>after a change of the account list</comment>
        <translation>此帳戶已不在清單中。</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer Taonaut. It is left as it is; install the newer program.</source>
        <comment>after writing a file</comment>
        <translation>檔案 %1 由較新版本的 Taonaut 寫入，內容維持原狀；請安裝較新的程式。</translation>
    </message>
    <message>
        <source>Another Taonaut has this data folder open. Close it, then try again.</source>
        <comment>after writing a file</comment>
        <translation>另一個 Taonaut 正在使用此資料夾。請先關閉它，然後再試。</translation>
    </message>
    <message>
        <source>A note has at most 4096 characters.</source>
        <comment>after a change of the account list</comment>
        <translation>備註最多 4096 個字元。</translation>
    </message>
    <message>
        <source>Choose a name of 1 to 64 characters without control characters.</source>
        <comment>after a change of the account list</comment>
        <translation>請使用 1 至 64 個字元、不含控制字元的名稱。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait %1 seconds, then try again.</source>
        <comment>after a change of the account list</comment>
        <translation>密碼錯誤次數過多。請等待 %1 秒後再試。</translation>
    </message>
    <message>
        <source>There is no development account of this name.</source>
        <comment>after a change of the account list</comment>
        <translation>沒有這個名稱的開發帳戶。</translation>
    </message>
    <message>
        <source>The chain is not verified up to its newest block yet. Wait a moment.</source>
        <comment>on the signing sheet or above it</comment>
        <translation>鏈尚未驗證到最新區塊。請稍候。</translation>
    </message>
    <message>
        <source>The balance is not proven yet. Wait a moment.</source>
        <comment>on the signing sheet or above it</comment>
        <translation>餘額尚未證明。請稍候。</translation>
    </message>
    <message>
        <source>The chain&apos;s runtime is still being read. Wait a moment.</source>
        <comment>on the signing sheet or above it</comment>
        <translation>仍在讀取鏈的執行環境。請稍候。</translation>
    </message>
    <message>
        <source>The chain&apos;s runtime differs from what this version of Taonaut can sign for (%1). Nothing can be signed until Taonaut is updated.</source>
        <comment>on the signing sheet or above it</comment>
        <translation>鏈的執行環境與此版 Taonaut 可簽署者不同（%1）。更新 Taonaut 之前無法簽署。</translation>
    </message>
    <message>
        <source>A check says Stop. Nothing was signed.</source>
        <comment>on the signing sheet or above it</comment>
        <translation>有檢查項目要求停止。未簽署任何內容。</translation>
    </message>
    <message>
        <source>This review is too old. Review the transfer again.</source>
        <comment>on the signing sheet or above it</comment>
        <translation>此檢視已過期。請重新檢視轉帳。</translation>
    </message>
    <message>
        <source>This review was used or discarded. Review the transfer again.</source>
        <comment>on the signing sheet or above it</comment>
        <translation>此檢視已使用或捨棄。請重新檢視轉帳。</translation>
    </message>
    <message>
        <source>The node refused: “%1”.</source>
        <comment>about the connection</comment>
        <translation>節點拒絕：「%1」。</translation>
    </message>
    <message>
        <source>The node did not answer in time.</source>
        <comment>about the connection</comment>
        <translation>節點未及時回應。</translation>
    </message>
    <message>
        <source>There is no connection to the chain.</source>
        <comment>about the connection</comment>
        <translation>未與鏈連線。</translation>
    </message>
    <message>
        <source>The connection to the chain was lost.</source>
        <comment>about the connection</comment>
        <translation>與鏈的連線已中斷。</translation>
    </message>
    <message>
        <source>The node answered in a form that is not understood.</source>
        <comment>about the connection</comment>
        <translation>節點的回應格式無法理解。</translation>
    </message>
    <message>
        <source>The node answered with more than is accepted.</source>
        <comment>about the connection</comment>
        <translation>節點的回應超出可接受的大小。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <comment>about the connection</comment>
        <translation>連線已關閉。</translation>
    </message>
    <message>
        <source>Nothing of the chain is verified yet. Wait a moment.</source>
        <comment>about the connection</comment>
        <translation>鏈尚未有任何部分經過驗證。請稍候。</translation>
    </message>
    <message>
        <source>This server is on another network.</source>
        <comment>about the verified chain</comment>
        <translation>此伺服器屬於其他網路。</translation>
    </message>
    <message>
        <source>The server is behind the blocks that are verified already.</source>
        <comment>about the verified chain</comment>
        <translation>伺服器落後於已驗證的區塊。</translation>
    </message>
    <message>
        <source>The server keeps no finality proof of the block.</source>
        <comment>about the verified chain</comment>
        <translation>伺服器沒有該區塊的最終性證明。</translation>
    </message>
    <message>
        <source>The voters of the chain changed, and the server cannot show where.</source>
        <comment>about the verified chain</comment>
        <translation>鏈的投票者已變更，伺服器無法指出變更之處。</translation>
    </message>
    <message>
        <source>The chain replaced its voters by force. A newer version of Taonaut with a new checkpoint is needed.</source>
        <comment>about the verified chain</comment>
        <translation>鏈強制更換了投票者。需要附新檢查點的較新版 Taonaut。</translation>
    </message>
    <message>
        <source>The server could not answer.</source>
        <comment>about the verified chain</comment>
        <translation>伺服器無法回應。</translation>
    </message>
    <message>
        <source>The block is not in memory any more.</source>
        <comment>about the verified chain</comment>
        <translation>該區塊已不在記憶體中。</translation>
    </message>
    <message>
        <source>The saved state of the chain was damaged. Verification starts over.</source>
        <comment>about the verified chain</comment>
        <translation>儲存的鏈狀態已損壞。重新開始驗證。</translation>
    </message>
    <message>
        <source>The saved state belongs to another chain. Verification starts over.</source>
        <comment>about the verified chain</comment>
        <translation>儲存的狀態屬於另一條鏈。重新開始驗證。</translation>
    </message>
    <message>
        <source>The server told something about blocks that contradicts what the chain signed.</source>
        <comment>after an answer was rejected or could not be judged</comment>
        <translation>伺服器對區塊的說法與鏈所簽署的互相矛盾。</translation>
    </message>
    <message>
        <source>A block carries no valid seal of its author.</source>
        <comment>after a header was rejected</comment>
        <translation>區塊沒有作者的有效封印。</translation>
    </message>
    <message>
        <source>A finality proof does not hold.</source>
        <comment>after a finality proof was rejected</comment>
        <translation>最終性證明不成立。</translation>
    </message>
    <message>
        <source>A proof does not lead to the value that the server claimed.</source>
        <comment>after a state proof was rejected</comment>
        <translation>證明並未導向伺服器所稱的數值。</translation>
    </message>
    <message>
        <source>The server sent bytes that cannot be read.</source>
        <comment>after bytes from a server were rejected</comment>
        <translation>伺服器傳來無法讀取的位元組。</translation>
    </message>
    <message>
        <source>The server sent a block or a specification that cannot be read.</source>
        <comment>after bytes from a server were rejected</comment>
        <translation>伺服器傳來無法讀取的區塊或規格。</translation>
    </message>
    <message>
        <source>The description of the runtime cannot be read.</source>
        <comment>after metadata was rejected</comment>
        <translation>無法讀取執行環境的描述。</translation>
    </message>
    <message>
        <source>The runtime has something that this version of Taonaut does not know.</source>
        <comment>after events or calls were not understood</comment>
        <translation>執行環境含有此版 Taonaut 不認識的內容。</translation>
    </message>
    <message>
        <source>The server answered in a form that is not understood.</source>
        <comment>about the connection</comment>
        <translation>伺服器的回應格式無法理解。</translation>
    </message>
    <message>
        <source>The connection to the node failed.</source>
        <comment>about the connection</comment>
        <translation>與節點連線失敗。</translation>
    </message>
    <message>
        <source>The embedded chain does not run.</source>
        <comment>about the chain in the child process</comment>
        <translation>內嵌鏈未執行。</translation>
    </message>
    <message>
        <source>Something failed that should not: %1.</source>
        <comment>for errors without a sentence of their own</comment>
        <translation>發生不應發生的失敗：%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence about an error, then the error&apos;s technical name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The file is not there any more. Look for it in a backup, or open the wallet from its words.</source>
        <comment>about a key or a key file</comment>
        <translation>檔案已不在。請在備份中尋找，或用助記詞開啟錢包。</translation>
    </message>
    <message>
        <source>This is not a file. Choose the key file itself.</source>
        <comment>about a key or a key file</comment>
        <translation>這不是檔案。請選擇金鑰檔本身。</translation>
    </message>
    <message>
        <source>This is a link to another place, and links are not followed. Put the file itself into the wallets folder.</source>
        <comment>about a key or a key file</comment>
        <translation>這是指向別處的連結，程式不會跟隨連結。請把檔案本身放進錢包資料夾。</translation>
    </message>
    <message>
        <source>This file is too large to be a key file.</source>
        <comment>about a key or a key file</comment>
        <translation>這個檔案太大，不可能是金鑰檔。</translation>
    </message>
    <message>
        <source>The system does not let this program read the file. Check whose file it is.</source>
        <comment>about a key or a key file</comment>
        <translation>系統不允許讀取這個檔案。請確認檔案屬於誰。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <comment>about a key or a key file</comment>
        <translation>內容是空的。</translation>
    </message>
    <message>
        <source>This file holds several keys. Export the one you want by itself.</source>
        <comment>about a key or a key file</comment>
        <translation>這個檔案含有多個金鑰。請單獨匯出您要的那一個。</translation>
    </message>
    <message>
        <source>This is no key in any form that is known: no phrase, no URI, no seed, no key file.</source>
        <comment>about a key or a key file</comment>
        <translation>這不是任何已知形式的金鑰：不是助記詞、URI、種子或金鑰檔。</translation>
    </message>
    <message>
        <source>The end of the file is missing. It was not copied whole; take it from a backup.</source>
        <comment>about a key or a key file</comment>
        <translation>檔案缺少結尾，沒有完整複製。請從備份取得。</translation>
    </message>
    <message>
        <source>The file was altered; no password opens it. Take it from a backup, or open the wallet from its words.</source>
        <comment>about a key or a key file</comment>
        <translation>檔案被更動過，任何密碼都打不開。請從備份取得，或用助記詞開啟錢包。</translation>
    </message>
    <message>
        <source>The file is of version %1 of its format, which this version of Taonaut does not read.</source>
        <comment>about a key or a key file</comment>
        <translation>檔案的格式版本為 %1，這個版本的 Taonaut 無法讀取。</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that is not known (%1). Export it again from the program that wrote it.</source>
        <comment>about a key or a key file</comment>
        <translation>檔案的加密方式未知（%1）。請用原來的程式重新匯出。</translation>
    </message>
    <message>
        <source>This kind of key cannot sign here (%1). Bittensor uses sr25519.</source>
        <comment>about a key or a key file</comment>
        <translation>這種金鑰無法在此簽署（%1）。Bittensor 使用 sr25519。</translation>
    </message>
    <message>
        <source>This is an account with changing keys, which the chain does not have yet.</source>
        <comment>about a key or a key file</comment>
        <translation>這是會更換金鑰的帳戶，鏈上尚不支援。</translation>
    </message>
    <message>
        <source>The file should hold JSON and does not. It was edited, or not copied whole.</source>
        <comment>about a key or a key file</comment>
        <translation>檔案應為 JSON 但不是。它被編輯過，或沒有完整複製。</translation>
    </message>
    <message>
        <source>%1 should be hexadecimal digits and is not, or has the wrong length.</source>
        <comment>about a key or a key file</comment>
        <translation>%1 應為十六進位數字但不是，或長度錯誤。</translation>
    </message>
    <message>
        <source>%1 is not written as it must be. The file was not copied whole.</source>
        <comment>about a key or a key file</comment>
        <translation>%1 的寫法不正確。檔案沒有完整複製。</translation>
    </message>
    <message>
        <source>The address in it has a wrong checksum or form: a character was mistyped or lost.</source>
        <comment>about a key or a key file</comment>
        <translation>其中的位址校驗碼或形式錯誤：有字元打錯或遺失。</translation>
    </message>
    <message>
        <source>The address in it belongs to another network (prefix %1).</source>
        <comment>about a key or a key file</comment>
        <translation>其中的位址屬於另一個網路（前綴 %1）。</translation>
    </message>
    <message>
        <source>The file contradicts itself: %1 belongs to another key. Do not use it; open the wallet from its words.</source>
        <comment>about a key or a key file</comment>
        <translation>檔案自相矛盾：%1 屬於另一個金鑰。請勿使用，改用助記詞開啟錢包。</translation>
    </message>
    <message>
        <source>This is a public file: it holds an address and no key. The address can be watched.</source>
        <comment>about a key or a key file</comment>
        <translation>這是公開檔案：只有位址，沒有金鑰。可以觀察這個位址。</translation>
    </message>
    <message>
        <source>The password fits, but what is inside is no key.</source>
        <comment>about a key or a key file</comment>
        <translation>密碼正確，但內容不是金鑰。</translation>
    </message>
    <message>
        <source>It is encrypted. Type its password.</source>
        <comment>about a key or a key file</comment>
        <translation>它已加密。請輸入密碼。</translation>
    </message>
    <message>
        <source>The password is wrong. It cannot be reset; the words restore the wallet.</source>
        <comment>about a key or a key file</comment>
        <translation>密碼錯誤。密碼無法重設；助記詞可以還原錢包。</translation>
    </message>
    <message>
        <source>The password is wrong, or the file was altered: this form cannot tell which. Try again; the words restore the wallet.</source>
        <comment>about a key or a key file</comment>
        <translation>密碼錯誤，或檔案被更動過：這種格式無法分辨。請再試一次；助記詞可以還原錢包。</translation>
    </message>
    <message>
        <source>An encrypted key needs a password. Nothing was written.</source>
        <comment>about a key or a key file</comment>
        <translation>加密的金鑰需要密碼。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>This form has no encryption, so it takes no password. Nothing was written.</source>
        <comment>about a key or a key file</comment>
        <translation>這種格式沒有加密，不需要密碼。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>A password may not begin or end with a blank: other programs drop it. Nothing was written.</source>
        <comment>about a key or a key file</comment>
        <translation>密碼的開頭與結尾不能是空白：其他程式會去掉它。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>The file asks for more computing than any honest file does. It was not opened.</source>
        <comment>about a key or a key file</comment>
        <translation>檔案要求的計算量超過任何正常的檔案，因此沒有開啟。</translation>
    </message>
    <message>
        <source>There is not enough free memory: opening a wallet takes 512 MiB for a moment. Close other programs and try again.</source>
        <comment>about a key or a key file</comment>
        <translation>可用記憶體不足：開啟錢包需要暫時使用 512 MiB。請關閉其他程式後再試。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <comment>about a key or a key file</comment>
        <translation>已取消。沒有任何變更。</translation>
    </message>
    <message>
        <source>These words are no recovery phrase. Compare each with the paper.</source>
        <comment>about a key or a key file</comment>
        <translation>這些單字不是助記詞。請逐一與紙上比對。</translation>
    </message>
    <message>
        <source>This is no secret URI: a phrase or a seed, then / or // before each step, and /// before a password.</source>
        <comment>about a key or a key file</comment>
        <translation>這不是秘密 URI：先是助記詞或種子，每一步之前用 / 或 //，密碼之前用 ///。</translation>
    </message>
    <message>
        <source>This key is published: everybody has it. Allow it only for tests.</source>
        <comment>about a key or a key file</comment>
        <translation>這個金鑰是公開的：人人都有。只能用於測試。</translation>
    </message>
    <message>
        <source>This key cannot be written in that form. Choose another one. Nothing was written.</source>
        <comment>about a key or a key file</comment>
        <translation>這個金鑰無法以該格式寫入。請選擇另一種。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Choose a name of 1 to 64 characters without slashes and without a dot in front.</source>
        <comment>about a key or a key file</comment>
        <translation>請選擇 1 到 64 個字元的名稱，不含斜線，開頭不是句點。</translation>
    </message>
    <message>
        <source>A wallet of this name exists. Choose another name; the existing one is untouched.</source>
        <comment>about a key or a key file</comment>
        <translation>已有同名的錢包。請換一個名稱；原有的錢包沒有變動。</translation>
    </message>
    <message>
        <source>This key is on this computer already, in the wallet %1.</source>
        <comment>about a key or a key file</comment>
        <translation>這個金鑰已在這台電腦上，位於錢包 %1。</translation>
    </message>
    <message>
        <source>What was typed is not the name of the wallet. Nothing was changed.</source>
        <comment>about a key or a key file</comment>
        <translation>輸入的內容不是錢包的名稱。沒有任何變更。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <comment>about a key or a key file</comment>
        <translation>磁碟已滿。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>The wallets folder cannot be written. Check whose folder it is. Nothing was written.</source>
        <comment>about a key or a key file</comment>
        <translation>無法寫入錢包資料夾。請確認資料夾屬於誰。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Another program is changing the wallets folder. Try again in a moment.</source>
        <comment>about a key or a key file</comment>
        <translation>另一個程式正在變更錢包資料夾。請稍後再試。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. The next try counts in %1 seconds.</source>
        <comment>after a wrong password</comment>
        <translation>密碼錯誤次數過多。%1 秒後才能再試。</translation>
    </message>
    <message>
        <source>This is not a signature. One has 64 bytes, that is 128 hexadecimal digits.</source>
        <comment>below the form that checks a signature</comment>
        <translation>這不是簽章。簽章有 64 位元組，也就是 128 個十六進位數字。</translation>
    </message>
    <message>
        <source>This signature is not one of this address over this text.</source>
        <comment>below the form that checks a signature</comment>
        <translation>這個簽章不是這個位址對這段文字的簽章。</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <comment>what a form lacks, after the field&apos;s name</comment>
        <translation>尚未填寫</translation>
    </message>
    <message>
        <source>A whole number in digits, nothing else.</source>
        <comment>under a field</comment>
        <translation>只能輸入整數。</translation>
    </message>
    <message>
        <source>This number does not fit %1.</source>
        <comment>under a field; %1 is a type such as u16</comment>
        <translation>此數字超出 %1 的範圍。</translation>
    </message>
    <message>
        <source>Neither an address nor the name of an account or contact.</source>
        <comment>under a field</comment>
        <translation>既不是位址，也不是帳戶或聯絡人的名稱。</translation>
    </message>
    <message>
        <source>After 0x stand pairs of the digits 0-9 and a-f.</source>
        <comment>under a field</comment>
        <translation>0x 之後須為成對的 0-9 與 a-f。</translation>
    </message>
    <message>
        <source>Exactly %1 bytes are needed.</source>
        <comment>under a field</comment>
        <translation>必須剛好 %1 個位元組。</translation>
    </message>
    <message>
        <source>Bits are 0 and 1.</source>
        <comment>under a field</comment>
        <translation>位元只能是 0 和 1。</translation>
    </message>
    <message>
        <source>nothing is chosen yet</source>
        <comment>what a form lacks, after the field&apos;s name</comment>
        <translation>尚未選擇</translation>
    </message>
    <message>
        <source>On this chain there is no such value; the call cannot be made.</source>
        <comment>under a field</comment>
        <translation>此鏈沒有這種值；無法進行此呼叫。</translation>
    </message>
    <message>
        <source>This list is longer than can be filled in by hand.</source>
        <comment>under a field</comment>
        <translation>此清單太長，無法手動填寫。</translation>
    </message>
    <message>
        <source>Calls stand inside calls too deep.</source>
        <comment>under a field</comment>
        <translation>呼叫的巢狀層數過深。</translation>
    </message>
    <message>
        <source>This is larger than can be filled in by hand.</source>
        <comment>under a field</comment>
        <translation>內容太大，無法手動填寫。</translation>
    </message>
    <message>
        <source>The bytes are of another type.</source>
        <comment>under a field</comment>
        <translation>位元組屬於另一種型別。</translation>
    </message>
    <message>
        <source>The bytes end before a call begins.</source>
        <comment>why bytes are no call</comment>
        <translation>位元組在呼叫開始前就結束了。</translation>
    </message>
    <message>
        <source>The chain has no pallet %1 with calls.</source>
        <comment>why bytes are no call</comment>
        <translation>鏈上沒有帶呼叫的模組 %1。</translation>
    </message>
    <message>
        <source>The chain has no call with the numbers %1.</source>
        <comment>why bytes are no call</comment>
        <translation>鏈上沒有編號為 %1 的呼叫。</translation>
    </message>
    <message>
        <source>The arguments do not decode: %1.</source>
        <comment>why bytes are no call</comment>
        <translation>參數無法解碼：%1。</translation>
    </message>
    <message>
        <source>%1 bytes are left after the call.</source>
        <comment>why bytes are no call</comment>
        <translation>呼叫之後還剩 %1 個位元組。</translation>
    </message>
    <message>
        <source>A text in it is not UTF-8.</source>
        <comment>why bytes are no call</comment>
        <translation>其中的文字不是 UTF-8。</translation>
    </message>
    <message>
        <source>Calls stand inside calls too deep.</source>
        <comment>why bytes are no call</comment>
        <translation>呼叫的巢狀層數過深。</translation>
    </message>
    <message>
        <source>The word was not typed as it stands.</source>
        <comment>signing sheet</comment>
        <translation>輸入的字與要求不符。</translation>
    </message>
    <message>
        <source>The value is too large to be told; its bytes are there.</source>
        <comment>about a value of the chain</comment>
        <translation>值太大，無法說明；可查看其位元組。</translation>
    </message>
    <message>
        <source>It holds a case that the runtime does not describe.</source>
        <comment>about a value of the chain</comment>
        <translation>其中含有執行環境未描述的情況。</translation>
    </message>
    <message>
        <source>The connected chain does not have this: %1.</source>
        <comment>after a call or value was not understood</comment>
        <translation>所連的鏈沒有這個項目：%1。</translation>
    </message>
    <message>
        <source>Another chain</source>
        <comment>lying-server test: a lie</comment>
        <translation>另一條鏈</translation>
    </message>
    <message>
        <source>The server claims another first block.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>伺服器聲稱另一個第一區塊。</translation>
    </message>
    <message>
        <source>Altered header</source>
        <comment>lying-server test: a lie</comment>
        <translation>竄改的區塊標頭</translation>
    </message>
    <message>
        <source>One bit of a header is changed; its hash stays as it was.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>區塊標頭有一個位元被改動，雜湊保持原樣。</translation>
    </message>
    <message>
        <source>Block of its own making</source>
        <comment>lying-server test: a lie</comment>
        <translation>自行捏造的區塊</translation>
    </message>
    <message>
        <source>A new block that no authority has sealed.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>沒有任何權威節點封印過的新區塊。</translation>
    </message>
    <message>
        <source>Old finality</source>
        <comment>lying-server test: a lie</comment>
        <translation>過時的最終性</translation>
    </message>
    <message>
        <source>The server says that nothing new is final, as if time stood still.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>伺服器說沒有新的最終區塊，彷彿時間停止。</translation>
    </message>
    <message>
        <source>Proof of another block</source>
        <comment>lying-server test: a lie</comment>
        <translation>另一個區塊的證明</translation>
    </message>
    <message>
        <source>A real finality proof, put under a block that it is not for.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>真實的最終性證明，卻放在不屬於它的區塊之下。</translation>
    </message>
    <message>
        <source>Too few votes</source>
        <comment>lying-server test: a lie</comment>
        <translation>票數不足</translation>
    </message>
    <message>
        <source>A finality proof with fewer than two thirds of the votes.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>票數不到三分之二的最終性證明。</translation>
    </message>
    <message>
        <source>Broken signature</source>
        <comment>lying-server test: a lie</comment>
        <translation>損壞的簽章</translation>
    </message>
    <message>
        <source>One bit of one signature is changed among many good ones.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>許多正確簽章之中有一個被改動一個位元。</translation>
    </message>
    <message>
        <source>Forged balance</source>
        <comment>lying-server test: a lie</comment>
        <translation>偽造的餘額</translation>
    </message>
    <message>
        <source>A balance is changed inside its own proof.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>在餘額自己的證明中改動餘額。</translation>
    </message>
    <message>
        <source>Hidden value</source>
        <comment>lying-server test: a lie</comment>
        <translation>隱藏的值</translation>
    </message>
    <message>
        <source>A value is left out, so that it seems not to exist.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>遺漏一個值，使它看似不存在。</translation>
    </message>
    <message>
        <source>Proof from another block</source>
        <comment>lying-server test: a lie</comment>
        <translation>來自另一個區塊的證明</translation>
    </message>
    <message>
        <source>An old value with a proof that was right once.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>舊的值，附上曾經正確的證明。</translation>
    </message>
    <message>
        <source>Shortened list</source>
        <comment>lying-server test: a lie</comment>
        <translation>縮短的清單</translation>
    </message>
    <message>
        <source>One entry of a list is left out, as a stake could be.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>清單遺漏一項，質押也可能這樣被漏掉。</translation>
    </message>
    <message>
        <source>Giant answer</source>
        <comment>lying-server test: a lie</comment>
        <translation>巨大的回答</translation>
    </message>
    <message>
        <source>An answer larger than any that can be right.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>比任何正確回答都大的回答。</translation>
    </message>
    <message>
        <source>Bottomless answer</source>
        <comment>lying-server test: a lie</comment>
        <translation>無底的回答</translation>
    </message>
    <message>
        <source>Lists inside lists, to exhaust the reader.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>清單裡還有清單，用來耗盡讀取者。</translation>
    </message>
    <message>
        <source>Garbage</source>
        <comment>lying-server test: a lie</comment>
        <translation>亂碼</translation>
    </message>
    <message>
        <source>Bytes that are no answer at all.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>根本不是回答的位元組。</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>lying-server test: a lie</comment>
        <translation>沉默</translation>
    </message>
    <message>
        <source>The server stays connected and never answers.</source>
        <comment>lying-server test: what the lie is</comment>
        <translation>伺服器保持連線，卻從不回答。</translation>
    </message>
    <message>
        <source>another chain</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>另一條鏈</translation>
    </message>
    <message>
        <source>It serves another chain than the one whose first block is pinned here.</source>
        <comment>what a server did</comment>
        <translation>它提供的鏈與此處固定的第一區塊不同。</translation>
    </message>
    <message>
        <source>another history</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>另一段歷史</translation>
    </message>
    <message>
        <source>It named another block at a height where a block is final already.</source>
        <comment>what a server did</comment>
        <translation>在已有最終區塊的高度，它說的是另一個區塊。</translation>
    </message>
    <message>
        <source>altered header</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>竄改的區塊標頭</translation>
    </message>
    <message>
        <source>It sent a block header that does not have the hash that was asked for: something in it was changed.</source>
        <comment>what a server did</comment>
        <translation>它送來的區塊標頭與所要求的雜湊不符：內容被改動過。</translation>
    </message>
    <message>
        <source>wrong height</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>錯誤的高度</translation>
    </message>
    <message>
        <source>It sent the header of another height than it said.</source>
        <comment>what a server did</comment>
        <translation>它送來的區塊標頭高度與它所說的不同。</translation>
    </message>
    <message>
        <source>replaced a final block</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>取代最終區塊</translation>
    </message>
    <message>
        <source>It sent a header that would replace a block which is final.</source>
        <comment>what a server did</comment>
        <translation>它送來的區塊標頭會取代一個已最終確定的區塊。</translation>
    </message>
    <message>
        <source>split view</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>分裂的視圖</translation>
    </message>
    <message>
        <source>Two blocks were signed as final of which none follows from the other. More than a third of the authorities signed both.</source>
        <comment>what a server did</comment>
        <translation>兩個互不相承的區塊都被簽署為最終。超過三分之一的權威節點同時簽署了兩者。</translation>
    </message>
    <message>
        <source>retired voters</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>已卸任的權威節點</translation>
    </message>
    <message>
        <source>It sent a finality proof signed by authorities that had been replaced before that block.</source>
        <comment>what a server did</comment>
        <translation>它送來的最終性證明，是由在該區塊之前已被替換的權威節點簽署的。</translation>
    </message>
    <message>
        <source>invented change of voters</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>捏造的權威節點變更</translation>
    </message>
    <message>
        <source>It named a block that changes the authorities, and that block does not.</source>
        <comment>what a server did</comment>
        <translation>它說某個區塊變更了權威節點，但該區塊並沒有。</translation>
    </message>
    <message>
        <source>altered block</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>竄改的區塊</translation>
    </message>
    <message>
        <source>It sent a block whose transactions are not those that its header commits to.</source>
        <comment>what a server did</comment>
        <translation>它送來的區塊，其中的交易與區塊標頭所承諾的不符。</translation>
    </message>
    <message>
        <source>too few votes</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>票數不足</translation>
    </message>
    <message>
        <source>It sent a finality proof that fewer than two thirds of the authorities signed.</source>
        <comment>what a server did</comment>
        <translation>它送來的最終性證明，簽署的權威節點不到三分之二。</translation>
    </message>
    <message>
        <source>forged signature</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>偽造的簽章</translation>
    </message>
    <message>
        <source>It sent a finality proof with a signature that the authority did not make.</source>
        <comment>what a server did</comment>
        <translation>它送來的最終性證明中，有一個簽章不是該權威節點所簽。</translation>
    </message>
    <message>
        <source>false voters</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>虛假的權威節點</translation>
    </message>
    <message>
        <source>It sent a finality proof signed by somebody who is no authority.</source>
        <comment>what a server did</comment>
        <translation>它送來的最終性證明，是由並非權威節點的人簽署的。</translation>
    </message>
    <message>
        <source>false finality proof</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>虛假的最終性證明</translation>
    </message>
    <message>
        <source>It sent a finality proof that does not prove what it claims.</source>
        <comment>what a server did</comment>
        <translation>它送來的最終性證明無法證明它所聲稱的內容。</translation>
    </message>
    <message>
        <source>forged block</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>偽造的區塊</translation>
    </message>
    <message>
        <source>It sent a block without a valid seal of the author whose turn it was.</source>
        <comment>what a server did</comment>
        <translation>它送來的區塊，沒有輪值作者的有效封印。</translation>
    </message>
    <message>
        <source>forged value</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>偽造的值</translation>
    </message>
    <message>
        <source>It sent a value whose proof does not lead to the state root that the authorities signed. The value was never shown.</source>
        <comment>what a server did</comment>
        <translation>它送來一個值，其證明無法通往權威節點所簽的狀態根。這個值從未顯示。</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>無法讀取的位元組</translation>
    </message>
    <message>
        <source>It sent bytes that nobody can read.</source>
        <comment>what a server did</comment>
        <translation>它送來無人能讀取的位元組。</translation>
    </message>
    <message>
        <source>unreadable block</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>無法讀取的區塊</translation>
    </message>
    <message>
        <source>It sent a block that nobody can read.</source>
        <comment>what a server did</comment>
        <translation>它送來無人能讀取的區塊。</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>無法讀取的回答</translation>
    </message>
    <message>
        <source>It answered in a form that the method does not have.</source>
        <comment>what a server did</comment>
        <translation>它的回答不符合該方法的格式。</translation>
    </message>
    <message>
        <source>a false answer</source>
        <comment>what a server was dropped for, after the word Dropped</comment>
        <translation>虛假的回答</translation>
    </message>
    <message>
        <source>A lie was not refused as it must be.</source>
        <comment>after a lying-server test</comment>
        <translation>有一個謊言沒有如預期被拒絕。</translation>
    </message>
    <message>
        <source>The servers&apos; descriptions of the runtime do not hold.</source>
        <comment>after metadata was compared</comment>
        <translation>伺服器對執行環境的描述不成立。</translation>
    </message>
    <message>
        <source>This is no address of a server: it begins with wss:// or ws://.</source>
        <comment>about networks and servers</comment>
        <translation>這不是伺服器位址：位址以 wss:// 或 ws:// 開頭。</translation>
    </message>
    <message>
        <source>This server is in the list already.</source>
        <comment>about networks and servers</comment>
        <translation>此伺服器已在清單中。</translation>
    </message>
    <message>
        <source>This server is not in the list any more.</source>
        <comment>about networks and servers</comment>
        <translation>此伺服器已不在清單中。</translation>
    </message>
    <message>
        <source>There are as many servers as can be asked. Remove one first.</source>
        <comment>about networks and servers</comment>
        <translation>伺服器數量已達上限，請先移除一個。</translation>
    </message>
    <message>
        <source>No server of this network is known. Add an endpoint.</source>
        <comment>about networks and servers</comment>
        <translation>不知道此網路的任何伺服器，請新增端點。</translation>
    </message>
    <message>
        <source>Which chain this is was not confirmed yet. Compare the hash of its first block.</source>
        <comment>about networks and servers</comment>
        <translation>尚未確認這是哪一條鏈，請比對第一個區塊的雜湊。</translation>
    </message>
    <message>
        <source>Which chain this is was settled before.</source>
        <comment>about networks and servers</comment>
        <translation>先前已確定這是哪一條鏈。</translation>
    </message>
    <message>
        <source>Networks that this program knows cannot be changed into others.</source>
        <comment>about networks and servers</comment>
        <translation>本程式已知的網路不能改成其他網路。</translation>
    </message>
    <message>
        <source>The embedded chain is its own server, and is verified from its first block.</source>
        <comment>about networks and servers</comment>
        <translation>內建鏈就是自己的伺服器，並從第一個區塊開始驗證。</translation>
    </message>
    <message>
        <source>Only the local chain has that.</source>
        <comment>about networks and servers</comment>
        <translation>只有本機鏈才有。</translation>
    </message>
    <message>
        <source>The lying-server test runs already.</source>
        <comment>about networks and servers</comment>
        <translation>說謊伺服器測試已在執行。</translation>
    </message>
    <message>
        <source>No checkpoint was entered.</source>
        <comment>about networks and servers</comment>
        <translation>沒有輸入檢查點。</translation>
    </message>
    <message>
        <source>This file describes no chain that can be verified from its start: %1.</source>
        <comment>about networks and servers</comment>
        <translation>此檔案沒有描述可從起點驗證的鏈：%1。</translation>
    </message>
    <message>
        <source>No server gave what is needed to prove this block: %1.</source>
        <comment>about networks and servers</comment>
        <translation>沒有伺服器提供證明此區塊所需的內容：%1。</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <comment>about networks and servers</comment>
        <translation>在結束之前已停止。</translation>
    </message>
    <message>
        <source>An entry in the list of networks cannot be read and is left out: %1.</source>
        <comment>about networks and servers</comment>
        <translation>網路清單中有一項無法讀取，已略過：%1。</translation>
    </message>
    <message>
        <source>No block of this network is known that its authorities can be proven from. Set a checkpoint from a source you trust.</source>
        <comment>about networks and servers</comment>
        <translation>不知道此網路有哪個區塊可用來證明其權威節點。請設定來自您信任來源的檢查點。</translation>
    </message>
    <message>
        <source>The checkpoint in this program is damaged: %1.</source>
        <comment>about networks and servers</comment>
        <translation>本程式中的檢查點已損壞：%1。</translation>
    </message>
    <message>
        <source>The specification does not say how long a slot is.</source>
        <comment>about networks and servers</comment>
        <translation>規格沒有說明時段的長度。</translation>
    </message>
    <message>
        <source>No server gave a complete list. Nothing is shown rather than a part of it.</source>
        <comment>about the connection</comment>
        <translation>沒有伺服器提供完整的清單。與其顯示一部分，不如不顯示。</translation>
    </message>
    <message>
        <source>The server asks for patience. It is asked again in a moment.</source>
        <comment>about the connection</comment>
        <translation>伺服器請求耐心等候，稍後會再詢問。</translation>
    </message>
    <message>
        <source>The server has another block at the height of the checkpoint. One of the two is on another history.</source>
        <comment>about the verified chain</comment>
        <translation>伺服器在檢查點的高度是另一個區塊。兩者之一在另一段歷史上。</translation>
    </message>
    <message>
        <source>The server does not keep the state of that block any more. Take a newer one, or ask an archive.</source>
        <comment>about the verified chain</comment>
        <translation>伺服器已不保存該區塊的狀態。請選較新的區塊，或詢問封存節點。</translation>
    </message>
    <message>
        <source>The authorities change right after that block. Take one a little later.</source>
        <comment>about the verified chain</comment>
        <translation>權威節點在該區塊之後立即變更。請選稍後一點的區塊。</translation>
    </message>
    <message>
        <source>No signature fits this number of the authority set. The number or the hash is wrong.</source>
        <comment>about the verified chain</comment>
        <translation>沒有簽章符合這個權威集合編號。編號或雜湊有誤。</translation>
    </message>
    <message>
        <source>The newest blocks cannot be checked, so nothing is proven against them.</source>
        <comment>about the verified chain</comment>
        <translation>最新的區塊無法檢查，因此沒有以它們為準的證明。</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::AccountModel</name>
    <message>
        <source>This wallet has a hotkey of that name.</source>
        <comment>under the name of a new hotkey</comment>
        <translation>這個錢包已有同名的熱金鑰。</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::AccountsModel</name>
    <message>
        <source>Development account, everybody has its key</source>
        <comment>account list: below the name</comment>
        <translation>開發帳戶，人人都有它的金鑰</translation>
    </message>
    <message>
        <source>Watched, cannot sign</source>
        <comment>account list: below the name</comment>
        <translation>觀察中，無法簽署</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::ActivityModel</name>
    <message>
        <source>Built</source>
        <comment>state of a transaction</comment>
        <translation>已建立</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>state of a transaction</comment>
        <translation>已簽署</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <comment>state of a transaction</comment>
        <translation>已送出，未確認</translation>
    </message>
    <message>
        <source>In block, not final</source>
        <comment>state of a transaction</comment>
        <translation>已入區塊，尚未最終確定</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>state of a transaction</comment>
        <translation>已最終確定</translation>
    </message>
    <message>
        <source>Expired, absent</source>
        <comment>state of a transaction: provably never included</comment>
        <translation>已過期，未入鏈</translation>
    </message>
    <message>
        <source>Failed, proven</source>
        <comment>state of a transaction</comment>
        <translation>失敗，已證明</translation>
    </message>
    <message>
        <source>Refused by the node</source>
        <comment>state of a transaction</comment>
        <translation>遭節點拒絕</translation>
    </message>
    <message>
        <source>The node refused it: “%1”.</source>
        <comment>detail of a refused transaction</comment>
        <translation>節點拒絕：「%1」。</translation>
    </message>
    <message>
        <source>Its time ended and it is provably absent. Nothing was paid.</source>
        <comment>detail of a transaction</comment>
        <translation>有效期已過，且已證明未入鏈。未支付任何款項。</translation>
    </message>
    <message>
        <source>The chain refused it: %1. Only the fee was paid.</source>
        <comment>detail of a failed transaction</comment>
        <translation>鏈拒絕了它：%1。只支付了手續費。</translation>
    </message>
    <message>
        <source>τ %1 to</source>
        <comment>what a transaction does; the address follows</comment>
        <translation>τ %1 至</translation>
    </message>
    <message>
        <source>Everything to</source>
        <comment>what a transaction does; the address follows</comment>
        <translation>全部轉至</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>detail of a transaction</comment>
        <translation>手續費</translation>
    </message>
    <message>
        <source>τ %1, proven</source>
        <comment>detail of a transaction: fee read from proven events</comment>
        <translation>τ %1，已證明</translation>
    </message>
    <message>
        <source>– not known before it is in a block</source>
        <comment>detail of a transaction: the fee</comment>
        <translation>– 入區塊後才知道</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>detail of a transaction</comment>
        <translation>區塊</translation>
    </message>
    <message>
        <source>%1, extrinsic %2</source>
        <comment>detail of a transaction: block, place in it</comment>
        <translation>%1，外部交易 %2</translation>
    </message>
    <message>
        <source>– in none yet</source>
        <comment>detail of a transaction: the block</comment>
        <translation>– 尚未入區塊</translation>
    </message>
    <message>
        <source>Valid until block</source>
        <comment>detail of a transaction</comment>
        <translation>有效至區塊</translation>
    </message>
    <message>
        <source>always</source>
        <comment>detail of a transaction: it never expires</comment>
        <translation>永久</translation>
    </message>
    <message>
        <source>Nonce</source>
        <comment>detail of a transaction: its number at the sender</comment>
        <translation>序號</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>detail of a transaction</comment>
        <translation>雜湊</translation>
    </message>
    <message>
        <source>From</source>
        <comment>detail of a transaction: address of the sender</comment>
        <translation>付款方</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date format of a row</comment>
        <translation>M/d HH:mm</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>action of a transaction</comment>
        <translation>轉出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action of another account&apos;s transaction: account, action</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Call %1 of the batch failed: %2.</source>
        <comment>detail of a transaction with a failure inside: number, reason</comment>
        <translation>批次中的第 %1 個呼叫失敗：%2。</translation>
    </message>
    <message>
        <source>It is in the block, but the call inside it failed: %1.</source>
        <comment>detail of a transaction with a failure inside</comment>
        <translation>已在區塊中，但其中的呼叫失敗：%1。</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>action of a transaction that is no transfer</comment>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>What happened is being read from its block.</source>
        <comment>detail of a transaction: events</comment>
        <translation>正在從其區塊讀取發生了什麼。</translation>
    </message>
    <message>
        <source>What happened cannot be read: %1</source>
        <comment>detail of a transaction: events, reason</comment>
        <translation>無法讀取發生了什麼：%1</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::BlockModel</name>
    <message>
        <source>The hash of a block is 0x and 64 hexadecimal digits.</source>
        <comment>block pane: below the field</comment>
        <translation>區塊雜湊為 0x 加 64 個十六進位數字。</translation>
    </message>
    <message>
        <source>Block %1</source>
        <comment>block pane: title</comment>
        <translation>區塊 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>block pane: number of transactions, number of events</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <comment>block pane</comment>
        <translation>
            <numerusform>%n 筆交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <comment>block pane</comment>
        <translation>
            <numerusform>%n 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>by the author of the block</source>
        <comment>block pane: who a transaction is from</comment>
        <translation>由出塊者加入</translation>
    </message>
    <message>
        <source>At the beginning of the block</source>
        <comment>block pane: what the chain did by itself</comment>
        <translation>區塊開始時</translation>
    </message>
    <message>
        <source>At the end of the block</source>
        <comment>block pane: what the chain did by itself</comment>
        <translation>區塊結束時</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::CallModel</name>
    <message>
        <source>There is no account to sign with.</source>
        <comment>call builder: why a call cannot be reviewed</comment>
        <translation>沒有可用來簽署的帳戶。</translation>
    </message>
    <message>
        <source>Nothing can be reviewed before the newest block is verified.</source>
        <comment>call builder: why a call cannot be reviewed</comment>
        <translation>驗證最新區塊之前無法審閱。</translation>
    </message>
    <message>
        <source>This is no call of the connected runtime: %1</source>
        <comment>call builder: pasted bytes, reason</comment>
        <translation>這不是所連執行環境的呼叫：%1</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::ContactsModel</name>
    <message>
        <source>This address is kept already, as %1.</source>
        <comment>under the address of a contact</comment>
        <translation>這個位址已存為 %1。</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::EndpointsModel</name>
    <message>
        <source>Another block where one is final</source>
        <comment>agreement of a server</comment>
        <translation>最終高度上是另一個區塊</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) behind</source>
        <comment>agreement of a server</comment>
        <translation>
            <numerusform>落後 %n 個區塊</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>agreement of a server</comment>
        <translation>落後</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>agreement of a server</comment>
        <translation>一致</translation>
    </message>
    <message>
        <source>Connected, not compared yet</source>
        <comment>agreement of a server</comment>
        <translation>已連線，尚未比對</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <comment>agreement of a server that lied; %1 names the lie</comment>
        <translation>已捨棄：%1</translation>
    </message>
    <message>
        <source>a false answer</source>
        <comment>what a server was dropped for</comment>
        <translation>虛假的回答</translation>
    </message>
    <message>
        <source>Not needed now</source>
        <comment>state of a server</comment>
        <translation>目前不需要</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>state of a server</comment>
        <translation>連線中</translation>
    </message>
    <message>
        <source>No answer, tried again later</source>
        <comment>state of a server</comment>
        <translation>沒有回答，稍後再試</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>endpoint: time of an answer</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>endpoints: how many</comment>
        <translation>尚無</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n provider(s) agree</source>
        <comment>endpoints: how many, and how many of different operators agree</comment>
        <translation>
            <numerusform>%1 個；%n 個營運者一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <comment>report: row</comment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Run by</source>
        <comment>report: row</comment>
        <translation>營運者</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>report: row</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>report: row, technical name</comment>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::FitModel</name>
    <message>
        <source>Storage</source>
        <comment>kind of item of a runtime</comment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Constant</source>
        <comment>kind of item of a runtime</comment>
        <translation>常數</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>kind of item of a runtime</comment>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>kind of item of a runtime</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>kind of item of a runtime</comment>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>kind of item of a runtime</comment>
        <translation>函式</translation>
    </message>
    <message>
        <source>Extension</source>
        <comment>kind of item of a runtime: part of every transaction</comment>
        <translation>擴充</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>kind of item of a runtime: form of a transaction</comment>
        <translation>格式</translation>
    </message>
    <message>
        <source>The chain does not have it</source>
        <comment>why an item does not fit</comment>
        <translation>鏈上沒有</translation>
    </message>
    <message>
        <source>It has another number</source>
        <comment>why an item does not fit</comment>
        <translation>編號不同</translation>
    </message>
    <message>
        <source>Its keys are hashed in another way</source>
        <comment>why an item does not fit</comment>
        <translation>鍵的雜湊方式不同</translation>
    </message>
    <message>
        <source>Absent means something else</source>
        <comment>why an item does not fit</comment>
        <translation>「不存在」的意義不同</translation>
    </message>
    <message>
        <source>It has another default</source>
        <comment>why an item does not fit</comment>
        <translation>預設值不同</translation>
    </message>
    <message>
        <source>It is encoded in another way</source>
        <comment>why an item does not fit</comment>
        <translation>編碼方式不同</translation>
    </message>
    <message>
        <source>The order is another</source>
        <comment>why an item does not fit</comment>
        <translation>順序不同</translation>
    </message>
    <message>
        <source>The chain wants something in every transaction that this version does not know</source>
        <comment>why an item does not fit</comment>
        <translation>鏈要求每筆交易附帶此版本不認識的內容</translation>
    </message>
    <message>
        <source>The chain takes transactions of another form</source>
        <comment>why an item does not fit</comment>
        <translation>鏈接受另一種形式的交易</translation>
    </message>
    <message>
        <source>spec %1, reported</source>
        <comment>version of the runtime</comment>
        <translation>spec %1，節點回報</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a feature that is off: item, reason</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::FormModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what a form still lacks: field, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a pallet and a call.</source>
        <comment>what a form of a call still lacks</comment>
        <translation>請選擇模組與呼叫。</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::FunctionModel</name>
    <message>
        <source>Nothing can be asked before the newest block is verified.</source>
        <comment>runtime functions: why nothing can be asked</comment>
        <translation>驗證最新區塊之前無法詢問。</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::HistoryModel</name>
    <message>
        <source>block %1</source>
        <comment>history: a row of the table</comment>
        <translation>區塊 %1</translation>
    </message>
    <message>
        <source>No block was verified yet</source>
        <comment>history, spoken</comment>
        <translation>尚未驗證任何區塊</translation>
    </message>
    <message>
        <source>%1 blocks behind the head now, at most %2</source>
        <comment>history, spoken: counts of blocks</comment>
        <translation>目前落後最新區塊標頭 %1 個區塊，最多 %2 個</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>history: a mark of the axis</comment>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 for the newest block, at most %2</source>
        <comment>history, spoken: sizes</comment>
        <translation>最新區塊 %1，最多 %2</translation>
    </message>
    <message>
        <source>%1 blocks ago</source>
        <comment>history: at the left edge</comment>
        <translation>%1 個區塊前</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::ImportModel</name>
    <message>
        <source>Word %1 is not in the English word list.</source>
        <comment>under pasted words</comment>
        <translation>第 %1 個單字不在英文單字表中。</translation>
    </message>
    <message>
        <source>Words %1 are not in the English word list.</source>
        <comment>under pasted words: positions</comment>
        <translation>第 %1 個單字不在英文單字表中。</translation>
    </message>
    <message numerus="yes">
        <source>%n words so far. A phrase has 12, 15, 18, 21 or 24.</source>
        <comment>under words that are being typed</comment>
        <translation>
            <numerusform>目前 %n 個單字。助記詞有 12、15、18、21 或 24 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taonaut::ui::MessageModel</name>
    <message>
        <source>These bytes are a transaction. It is signed on the signing sheet only.</source>
        <comment>under a message that will not be signed</comment>
        <translation>這些位元組是一筆交易，只能在簽署頁簽署。</translation>
    </message>
    <message>
        <source>Valid: %1, signed inside &lt;Bytes&gt;, as wallets sign text.</source>
        <comment>after a signature was checked</comment>
        <translation>有效：%1，簽署於 &lt;Bytes&gt; 之內，錢包簽署文字的方式。</translation>
    </message>
    <message>
        <source>Valid: %1, signed over the bare text, as programs sign data.</source>
        <comment>after a signature was checked</comment>
        <translation>有效：%1，直接簽署文字，程式簽署資料的方式。</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::NetworkModel</name>
    <message>
        <source>not known yet</source>
        <comment>network page: a step of the proof</comment>
        <translation>尚不知道</translation>
    </message>
    <message>
        <source>Genesis</source>
        <comment>network page: a step of the proof</comment>
        <translation>創世區塊</translation>
    </message>
    <message>
        <source>Authority set %1</source>
        <comment>network page: a step of the proof</comment>
        <translation>權威集合 %1</translation>
    </message>
    <message>
        <source>Authority set</source>
        <comment>network page: a step of the proof</comment>
        <translation>權威集合</translation>
    </message>
    <message>
        <source>Final header</source>
        <comment>network page: a step of the proof</comment>
        <translation>最終區塊標頭</translation>
    </message>
    <message>
        <source>block %1, %2 of %3 votes needed</source>
        <comment>network page: a step of the proof</comment>
        <translation>區塊 %1，需 %3 票中的 %2 票</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>network page: a step of the proof: the newest header</comment>
        <translation>最新區塊標頭</translation>
    </message>
    <message>
        <source>block %1, final</source>
        <comment>network page: a step of the proof</comment>
        <translation>區塊 %1，已最終確定</translation>
    </message>
    <message>
        <source>block %1, not yet final</source>
        <comment>network page: a step of the proof</comment>
        <translation>區塊 %1，尚未最終確定</translation>
    </message>
    <message>
        <source>Genesis</source>
        <comment>network page: hash of the first block</comment>
        <translation>創世區塊</translation>
    </message>
    <message>
        <source>Final header</source>
        <comment>network page: hash of the newest final header</comment>
        <translation>最終區塊標頭</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>network page: hash of the newest verified header</comment>
        <translation>最新區塊標頭</translation>
    </message>
    <message>
        <source>Authority %1 signed, key %2</source>
        <comment>authorities, spoken</comment>
        <translation>權威節點 %1 已簽署，金鑰 %2</translation>
    </message>
    <message>
        <source>Authority %1 did not sign, key %2</source>
        <comment>authorities, spoken</comment>
        <translation>權威節點 %1 未簽署，金鑰 %2</translation>
    </message>
    <message>
        <source>block 0, the chain&apos;s first</source>
        <comment>network page: a step of the proof</comment>
        <translation>區塊 0，鏈的第一個區塊</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <comment>network page: a step of the proof</comment>
        <translation>檢查點</translation>
    </message>
    <message>
        <source>block %1, built in</source>
        <comment>network page: a step of the proof</comment>
        <translation>區塊 %1，內建</translation>
    </message>
    <message>
        <source>block %1, entered by you</source>
        <comment>network page: a step of the proof</comment>
        <translation>區塊 %1，由您輸入</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <comment>network page: a step of the proof</comment>
        <translation>
            <numerusform>%n 把金鑰</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <comment>network page: voters, as a step</comment>
        <translation>%1，未變更</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s) proven</source>
        <comment>network page: voters, as a step</comment>
        <translation>
            <numerusform>%1，已證明 %n 次變更</numerusform>
        </translation>
    </message>
    <message>
        <source>the first block</source>
        <comment>network page: a step of the proof</comment>
        <translation>第一個區塊</translation>
    </message>
    <message>
        <source>block %1, %2 of %3 signed</source>
        <comment>network page: a step of the proof</comment>
        <translation>區塊 %1，%3 位中有 %2 位簽署</translation>
    </message>
    <message>
        <source>State root</source>
        <comment>network page: a step of the proof</comment>
        <translation>狀態根</translation>
    </message>
    <message>
        <source>every figure leads here</source>
        <comment>network page: a step of the proof</comment>
        <translation>每個數字都通往這裡</translation>
    </message>
    <message>
        <source>in each verified header</source>
        <comment>network page: a step of the proof</comment>
        <translation>在每個已驗證的區塊標頭中</translation>
    </message>
    <message>
        <source>disputed above block %1</source>
        <comment>network page: a step of the proof</comment>
        <translation>區塊 %1 之後有爭議</translation>
    </message>
    <message>
        <source>%1 of %2 are needed</source>
        <comment>authorities: votes needed, all votes</comment>
        <translation>%2 票中需要 %1 票</translation>
    </message>
    <message>
        <source>%1 of %2; %3 are needed</source>
        <comment>authorities: votes given, all votes, votes needed</comment>
        <translation>%2 票中的 %1 票；需要 %3 票</translation>
    </message>
    <message>
        <source>State root of the balance</source>
        <comment>network page: root that the shown balance was proven against</comment>
        <translation>餘額的狀態根</translation>
    </message>
    <message>
        <source>Checkpoint, compare it elsewhere</source>
        <comment>network page: hash of the block that all proofs start from</comment>
        <translation>檢查點，請在別處比對</translation>
    </message>
    <message>
        <source>Headers verified</source>
        <comment>network page: counted since the start</comment>
        <translation>已驗證的區塊標頭</translation>
    </message>
    <message>
        <source>Finality proofs</source>
        <comment>network page: counted since the start</comment>
        <translation>最終性證明</translation>
    </message>
    <message>
        <source>Values proven</source>
        <comment>network page: counted since the start</comment>
        <translation>已證明的值</translation>
    </message>
    <message>
        <source>Mean size of a proof</source>
        <comment>network page: counted since the start</comment>
        <translation>證明的平均大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>network page: size</comment>
        <translation>%1 位元組</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>network page: counted since the start</comment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Answers refused</source>
        <comment>network page: counted since the start</comment>
        <translation>已拒絕的回答</translation>
    </message>
    <message>
        <source>Finality is proven by signatures of at least %1 of %2 block authorities.</source>
        <comment>network page: trust</comment>
        <translation>最終性由 %2 位區塊權威節點中至少 %1 位的簽章證明。</translation>
    </message>
    <message>
        <source>The list of these authorities starts at the chain&apos;s first block. You rely on: more than two thirds of the authorities being honest; and your computer&apos;s clock.</source>
        <comment>network page: trust, after the sentence about signatures</comment>
        <translation>權威節點名單從鏈的第一個區塊開始。您所依賴的是：超過三分之二的權威節點誠實，以及您電腦的時鐘。</translation>
    </message>
    <message>
        <source>date unknown</source>
        <comment>network page: date of a checkpoint</comment>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>The list of these authorities starts from a checkpoint built into this application (block %1, %2). You rely on: this application&apos;s checkpoint; more than two thirds of the authorities being honest; and your computer&apos;s clock.</source>
        <comment>network page: trust, after the sentence about signatures; block number, date</comment>
        <translation>權威節點名單從內建於本應用程式的檢查點開始（區塊 %1，%2）。您所依賴的是：本應用程式的檢查點、超過三分之二的權威節點誠實，以及您電腦的時鐘。</translation>
    </message>
    <message>
        <source>The list of these authorities starts from the checkpoint that you entered (block %1, %2). You rely on: the source of that hash; more than two thirds of the authorities being honest; and your computer&apos;s clock.</source>
        <comment>network page: trust, after the sentence about signatures; block number, date</comment>
        <translation>權威節點名單從您輸入的檢查點開始（區塊 %1，%2）。您所依賴的是：該雜湊的來源、超過三分之二的權威節點誠實，以及您電腦的時鐘。</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::NetworksModel</name>
    <message>
        <source>The chain in this program. Works without any connection.</source>
        <comment>network menu</comment>
        <translation>本程式內的鏈，不需任何連線即可運作。</translation>
    </message>
    <message>
        <source>The public test network. Its TAO has no value.</source>
        <comment>network menu</comment>
        <translation>公開的測試網路，其 TAO 沒有價值。</translation>
    </message>
    <message>
        <source>The main network of Bittensor. Real money.</source>
        <comment>network menu</comment>
        <translation>Bittensor 主網路，真實的金錢。</translation>
    </message>
    <message>
        <source>Another chain, at a server that you name.</source>
        <comment>network menu</comment>
        <translation>另一條鏈，位於您指定的伺服器。</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>network menu: how far the present network is</comment>
        <translation>啟動中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>network menu: how far the present network is</comment>
        <translation>連線中</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>network menu: how far the present network is</comment>
        <translation>驗證中</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>network menu: how far the present network is</comment>
        <translation>已驗證</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>network menu: how far the present network is</comment>
        <translation>離線</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>network menu: how far the present network is</comment>
        <translation>互相矛盾</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <comment>network menu: why a network cannot be verified</comment>
        <translation>尚無檢查點</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>network menu: state of a network that is not in use</comment>
        <translation>就緒</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <comment>network menu: state of a network that is not in use</comment>
        <translation>
            <numerusform>%n 個伺服器</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of servers begin with wss:// or ws://.</source>
        <comment>under the address of a server</comment>
        <translation>伺服器位址以 wss:// 或 ws:// 開頭。</translation>
    </message>
    <message>
        <source>The name of the server is missing or cannot be one.</source>
        <comment>under the address of a server</comment>
        <translation>缺少伺服器名稱，或名稱無效。</translation>
    </message>
    <message>
        <source>Leave out name and password.</source>
        <comment>under the address of a server</comment>
        <translation>請勿包含名稱與密碼。</translation>
    </message>
    <message>
        <source>A whole number, such as 6.</source>
        <comment>under the number of an authority set</comment>
        <translation>整數，例如 6。</translation>
    </message>
    <message>
        <source>No start is known yet: nothing of this network can be verified.</source>
        <comment>dialog of checkpoints</comment>
        <translation>還不知道任何起點：此網路的內容都無法驗證。</translation>
    </message>
    <message>
        <source>Verified from the chain&apos;s first block at present.</source>
        <comment>dialog of checkpoints</comment>
        <translation>目前從鏈的第一個區塊開始驗證。</translation>
    </message>
    <message>
        <source>Verified from block %1, which you entered, at present.</source>
        <comment>dialog of checkpoints</comment>
        <translation>目前從您輸入的區塊 %1 開始驗證。</translation>
    </message>
    <message numerus="yes">
        <source>Verified from block %1, built in and %n day(s) old, at present.</source>
        <comment>dialog of checkpoints</comment>
        <translation>
            <numerusform>目前從內建的區塊 %1 開始驗證，已有 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified from block %1, built in, at present.</source>
        <comment>dialog of checkpoints</comment>
        <translation>目前從內建的區塊 %1 開始驗證。</translation>
    </message>
    <message numerus="yes">
        <source>A block hash is 0x and 64 digits, 0-9 and a-f. This has %n.</source>
        <comment>under the hash of a block; counts digits</comment>
        <translation>
            <numerusform>區塊雜湊是 0x 加上 64 個 0-9 與 a-f 的字元。這裡有 %n 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taonaut::ui::PasswordAdvice</name>
    <message>
        <source>No blank at the start or the end: other programs drop it.</source>
        <comment>under a new password</comment>
        <translation>開頭與結尾不能是空白：其他程式會去掉它。</translation>
    </message>
    <message>
        <source>Use at least ten characters, or four words.</source>
        <comment>under a new password</comment>
        <translation>請使用至少十個字元，或四個單字。</translation>
    </message>
    <message>
        <source>This is among the first passwords that are tried. Choose another one.</source>
        <comment>under a new password</comment>
        <translation>這是最先被嘗試的密碼之一。請換一個。</translation>
    </message>
    <message>
        <source>Weak: one computer guesses it within months.</source>
        <comment>strength of a new password</comment>
        <translation>弱：一台電腦數月內就能猜到。</translation>
    </message>
    <message>
        <source>Fair: a thousand computers guess it within months.</source>
        <comment>strength of a new password</comment>
        <translation>尚可：一千台電腦數月內能猜到。</translation>
    </message>
    <message>
        <source>Good: a thousand computers need years to guess it.</source>
        <comment>strength of a new password</comment>
        <translation>良好：一千台電腦需要數年才能猜到。</translation>
    </message>
    <message>
        <source>Strong: out of reach of guessing.</source>
        <comment>strength of a new password</comment>
        <translation>強：無法靠猜測破解。</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::PortfolioModel</name>
    <message>
        <source>Proven</source>
        <comment>proof mark word: proven against a final block</comment>
        <translation>已證明</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>proof mark word: a server&apos;s answer was rejected</comment>
        <translation>互相矛盾</translation>
    </message>
    <message>
        <source>Not final</source>
        <comment>proof mark word: proven against a block that is not final</comment>
        <translation>尚未最終確定</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>proof mark word: the first proof is on its way</comment>
        <translation>驗證中</translation>
    </message>
    <message>
        <source>the first proof is on its way</source>
        <comment>beside the proof mark</comment>
        <translation>第一份證明正在途中</translation>
    </message>
    <message>
        <source>at block %1</source>
        <comment>beside the proof mark; block number</comment>
        <translation>於區塊 %1</translation>
    </message>
    <message>
        <source>Nothing locked</source>
        <comment>health of the free balance</comment>
        <translation>無鎖定</translation>
    </message>
    <message>
        <source>τ %1 locked</source>
        <comment>health of the free balance; amount</comment>
        <translation>已鎖定 τ %1</translation>
    </message>
    <message>
        <source>the value is hidden</source>
        <comment>beside the word Contradiction</comment>
        <translation>值已隱藏</translation>
    </message>
    <message>
        <source>at block %1, checked %2</source>
        <comment>beside the proof mark; block number, time of day</comment>
        <translation>於區塊 %1，%2 驗證</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::ProofModel</name>
    <message>
        <source>Proven</source>
        <comment>title of the proof detail: final</comment>
        <translation>已證明</translation>
    </message>
    <message>
        <source>Not final</source>
        <comment>title of the proof detail</comment>
        <translation>尚未最終確定</translation>
    </message>
    <message>
        <source>Free TAO of %1</source>
        <comment>proof detail: account name</comment>
        <translation>%1 的可用 TAO</translation>
    </message>
    <message>
        <source>Authority set %1</source>
        <comment>proof detail: number of the set of voters</comment>
        <translation>權威集合 %1</translation>
    </message>
    <message>
        <source>sealed by %1 of %2 authors</source>
        <comment>proof detail: different authors, all authors</comment>
        <translation>由 %2 名作者中的 %1 名封印</translation>
    </message>
    <message>
        <source>block %1</source>
        <comment>proof detail: height</comment>
        <translation>區塊 %1</translation>
    </message>
    <message>
        <source>%1 nodes, %2 bytes</source>
        <comment>proof detail: nodes on the path, size of the proof</comment>
        <translation>%1 個節點，%2 位元組</translation>
    </message>
    <message>
        <source>leaf</source>
        <comment>proof detail: a trie node without children</comment>
        <translation>葉節點</translation>
    </message>
    <message numerus="yes">
        <source>branch, %n children</source>
        <comment>proof detail: a trie node</comment>
        <translation>
            <numerusform>分支，%n 個子節點</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>proof detail: size of a node in bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 of %2 keys signed</source>
        <comment>proof detail: votes given, all votes</comment>
        <translation>%2 把金鑰中有 %1 把簽署</translation>
    </message>
    <message>
        <source>at least %1 of %2 keys signed</source>
        <comment>proof detail: votes needed, all votes</comment>
        <translation>%2 把金鑰中至少 %1 把簽署</translation>
    </message>
    <message>
        <source>%1 are needed</source>
        <comment>proof detail: votes needed</comment>
        <translation>需要 %1</translation>
    </message>
    <message>
        <source>%1 votes make it final</source>
        <comment>proof detail: votes needed</comment>
        <translation>%1 票即最終確定</translation>
    </message>
    <message>
        <source>none: proven absent</source>
        <comment>proof detail: there is no value</comment>
        <translation>無：已證明不存在</translation>
    </message>
    <message>
        <source>Proven again at block %1: the same value.</source>
        <comment>proof detail: outcome of Check again</comment>
        <translation>已於區塊 %1 再次證明：值相同。</translation>
    </message>
    <message>
        <source>Proven again: the same value.</source>
        <comment>proof detail: outcome of Check again</comment>
        <translation>已再次證明：值相同。</translation>
    </message>
    <message>
        <source>Proven anew at block %1: the value has changed since.</source>
        <comment>proof detail: outcome of Check again</comment>
        <translation>已於區塊 %1 重新證明：值已改變。</translation>
    </message>
    <message>
        <source>Proven anew at block %1: it has changed, it was τ %2.</source>
        <comment>proof detail: outcome of Check again</comment>
        <translation>已於區塊 %1 重新證明：已改變，原為 τ %2。</translation>
    </message>
    <message>
        <source>Copied, %1. Saved to a file, it is checked without any server by: taonaut verify-proof FILE</source>
        <comment>proof detail: the document is on the clipboard; its size</comment>
        <translation>已複製，%1。存成檔案後，不需任何伺服器即可檢查：taonaut verify-proof FILE</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::RehearsalModel</name>
    <message>
        <source>Refused</source>
        <comment>lying-server test: the lie was found out</comment>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Not raised</source>
        <comment>lying-server test: nothing was shown as more than it is</comment>
        <translation>未提升</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>lying-server test: the lie was not refused as it must be</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>lying-server test: duration</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <comment>lying-server test: progress</comment>
        <translation>已判定 %1，共 %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 were played, %3 not believed</source>
        <comment>lying-server test: the outcome</comment>
        <translation>已停止：共 %2 項，進行了 %1 項，未採信 %3 項</translation>
    </message>
    <message>
        <source>%1 of %2 not believed</source>
        <comment>lying-server test: the outcome</comment>
        <translation>共 %2 項，未採信 %1 項</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::ReviewModel</name>
    <message>
        <source>You have sent to this address before</source>
        <comment>check line of the signing sheet</comment>
        <translation>你曾轉帳至此地址</translation>
    </message>
    <message>
        <source>First transfer to this address</source>
        <comment>check line of the signing sheet</comment>
        <translation>首次轉帳至此地址</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>source of a check: transfers before</comment>
        <translation>
            <numerusform>已轉 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No look-alike among contacts and past counterparties</source>
        <comment>check line of the signing sheet</comment>
        <translation>聯絡人與過往對象中沒有相似地址</translation>
    </message>
    <message>
        <source>This address only looks like one that you know</source>
        <comment>check line of the signing sheet</comment>
        <translation>此地址只是看起來像你認識的地址</translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <comment>source of a check</comment>
        <translation>
            <numerusform>已比對 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds this address</source>
        <comment>check line of the signing sheet</comment>
        <translation>剪貼簿上是此地址</translation>
    </message>
    <message>
        <source>The clipboard holds something else</source>
        <comment>check line of the signing sheet</comment>
        <translation>剪貼簿上是其他內容</translation>
    </message>
    <message>
        <source>Sender and recipient are the same account</source>
        <comment>check line of the signing sheet</comment>
        <translation>付款方與收款方是同一帳戶</translation>
    </message>
    <message>
        <source>The recipient is your own account</source>
        <comment>check line of the signing sheet</comment>
        <translation>收款方是你自己的帳戶</translation>
    </message>
    <message>
        <source>The recipient is one of your contacts</source>
        <comment>check line of the signing sheet</comment>
        <translation>收款人是您的聯絡人</translation>
    </message>
    <message>
        <source>The recipient is a contact that you trust</source>
        <comment>check line of the signing sheet</comment>
        <translation>收款人是您信任的聯絡人</translation>
    </message>
    <message>
        <source>You have blocked this contact</source>
        <comment>check line of the signing sheet</comment>
        <translation>您已封鎖此聯絡人</translation>
    </message>
    <message>
        <source>Anyone can take what is sent to the all-zero address</source>
        <comment>check line of the signing sheet</comment>
        <translation>轉到全零地址的資金任何人都能取走</translation>
    </message>
    <message>
        <source>A development account is involved: everybody has its key</source>
        <comment>check line of the signing sheet</comment>
        <translation>涉及開發帳戶：人人都有其金鑰</translation>
    </message>
    <message>
        <source>The balance covers amount and fee</source>
        <comment>check line of the signing sheet</comment>
        <translation>餘額足以支付數量與手續費</translation>
    </message>
    <message>
        <source>Amount and fee exceed what can be sent</source>
        <comment>check line of the signing sheet</comment>
        <translation>數量與手續費超過可轉出的金額</translation>
    </message>
    <message>
        <source>Balances after are above the minimum</source>
        <comment>check line of the signing sheet</comment>
        <translation>轉帳後餘額高於最低限額</translation>
    </message>
    <message>
        <source>Less than the minimum of τ %1 would remain or arrive</source>
        <comment>check line of the signing sheet: amount</comment>
        <translation>剩餘或到帳將低於最低限額 τ %1</translation>
    </message>
    <message>
        <source>The sending account will be removed from the chain</source>
        <comment>check line of the signing sheet</comment>
        <translation>付款帳戶將從鏈上移除</translation>
    </message>
    <message>
        <source>The metadata that was read is signed with the call</source>
        <comment>check line of the signing sheet</comment>
        <translation>所讀取的中繼資料隨呼叫一併簽署</translation>
    </message>
    <message>
        <source>This runtime cannot check the metadata that was read</source>
        <comment>check line of the signing sheet</comment>
        <translation>此執行環境無法檢查所讀取的中繼資料</translation>
    </message>
    <message>
        <source>The call is completely understood</source>
        <comment>check line of the signing sheet</comment>
        <translation>此呼叫已完全解讀</translation>
    </message>
    <message>
        <source>The balances are proven at a final block</source>
        <comment>check line of the signing sheet</comment>
        <translation>餘額已於最終區塊證明</translation>
    </message>
    <message>
        <source>The balances are proven at a block that is not final</source>
        <comment>check line of the signing sheet</comment>
        <translation>餘額證明於尚未最終確定的區塊</translation>
    </message>
    <message>
        <source>The fee is the node&apos;s estimate</source>
        <comment>check line of the signing sheet</comment>
        <translation>手續費為節點的估計</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>verdict of a check</comment>
        <translation>通過</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>verdict of a check</comment>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>verdict of a check</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>verdict of a check</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Decoded from the %1 bytes that will be signed: %2, %3</source>
        <comment>signing sheet: size, pallet, call</comment>
        <translation>解碼自將簽署的 %1 位元組：%2，%3</translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>signing sheet: whose free balance changes</comment>
        <translation>%1，可用</translation>
    </message>
    <message>
        <source>%1 blocks from %2</source>
        <comment>signing sheet, raw: length and first block of the era</comment>
        <translation>自 %2 起 %1 個區塊</translation>
    </message>
    <message>
        <source>balances at block %1, final</source>
        <comment>foot of the signing sheet</comment>
        <translation>餘額於區塊 %1，已最終確定</translation>
    </message>
    <message>
        <source>balances at block %1, not final</source>
        <comment>foot of the signing sheet</comment>
        <translation>餘額於區塊 %1，尚未最終確定</translation>
    </message>
    <message>
        <source>The fee will be taken in alpha, at the price of then</source>
        <comment>check line of the signing sheet</comment>
        <translation>手續費將以當時價格用 alpha 支付</translation>
    </message>
    <message>
        <source>This version has no words for a call; read its arguments</source>
        <comment>check line of the signing sheet</comment>
        <translation>此版本沒有某個呼叫的說明；請閱讀其參數</translation>
    </message>
    <message>
        <source>The bytes cannot be decoded; they are not signed</source>
        <comment>check line of the signing sheet</comment>
        <translation>位元組無法解碼；不會簽署</translation>
    </message>
    <message>
        <source>What it does is done by the calls inside it</source>
        <comment>check line of the signing sheet</comment>
        <translation>實際動作由其中的呼叫執行</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>source of a check</comment>
        <translation>
            <numerusform>%n 個呼叫</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is made in the name of another account</source>
        <comment>check line of the signing sheet</comment>
        <translation>有呼叫以另一個帳戶的名義執行</translation>
    </message>
    <message>
        <source>This version has no words for a call in it.</source>
        <comment>why a word must be typed</comment>
        <translation>此版本沒有其中某個呼叫的說明。</translation>
    </message>
    <message>
        <source>Calls stand inside calls, more than two deep.</source>
        <comment>why a word must be typed</comment>
        <translation>呼叫巢狀超過兩層。</translation>
    </message>
    <message>
        <source>Somebody gets every right over this account.</source>
        <comment>why a word must be typed</comment>
        <translation>有人將獲得此帳戶的全部權限。</translation>
    </message>
    <message>
        <source>The whole account moves to another key.</source>
        <comment>why a word must be typed</comment>
        <translation>整個帳戶將移到另一把金鑰。</translation>
    </message>
    <message>
        <source>The sending account will be removed from the chain.</source>
        <comment>why a word must be typed</comment>
        <translation>傳送帳戶將從鏈上移除。</translation>
    </message>
    <message>
        <source>The %1 bytes are no call of this chain.</source>
        <comment>signing sheet: size</comment>
        <translation>這 %1 個位元組不是此鏈的呼叫。</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::SendModel</name>
    <message>
        <source>This address only looks like %1, which you know. Do not send to it.</source>
        <comment>under the recipient: a known address</comment>
        <translation>此地址只是看起來像你認識的 %1。請勿轉帳。</translation>
    </message>
    <message>
        <source>This is the account that sends.</source>
        <comment>note under the recipient</comment>
        <translation>這就是付款帳戶。</translation>
    </message>
    <message>
        <source>This is a development account. Everybody has its key.</source>
        <comment>note under the recipient</comment>
        <translation>這是開發帳戶。人人都有其金鑰。</translation>
    </message>
    <message>
        <source>You have never sent to this address from this account.</source>
        <comment>note under the recipient</comment>
        <translation>你從未以此帳戶轉帳至此地址。</translation>
    </message>
    <message>
        <source>Free τ %1</source>
        <comment>above the amount; proven balance</comment>
        <translation>可用 τ %1</translation>
    </message>
    <message>
        <source>Free –</source>
        <comment>above the amount; the balance is not known yet</comment>
        <translation>可用 –</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::ShellModel</name>
    <message>
        <source>Wallet</source>
        <comment>kind of account, under its name</comment>
        <translation>錢包</translation>
    </message>
    <message>
        <source>Development account, everybody has its key</source>
        <comment>kind of account, under its name</comment>
        <translation>開發帳戶，人人都有其金鑰</translation>
    </message>
    <message>
        <source>Watched, cannot sign</source>
        <comment>kind of account, under its name</comment>
        <translation>僅觀察，無法簽署</translation>
    </message>
    <message>
        <source>Newest block</source>
        <comment>trust popover: height of the newest verified header</comment>
        <translation>最新區塊</translation>
    </message>
    <message>
        <source>Final block</source>
        <comment>trust popover: height of the newest final header</comment>
        <translation>最終區塊</translation>
    </message>
    <message>
        <source>Votes for finality</source>
        <comment>trust popover: votes needed, all voters, number of the set</comment>
        <translation>最終性投票</translation>
    </message>
    <message>
        <source>%1 of %2 needed, set %3</source>
        <comment>trust popover: votes needed, all voters, set</comment>
        <translation>需 %2 票中的 %1 票，集合 %3</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>trust popover: version of the chain&apos;s program</comment>
        <translation>執行環境</translation>
    </message>
    <message>
        <source>spec %1, reported</source>
        <comment>trust popover: version, not proven</comment>
        <translation>spec %1，節點回報</translation>
    </message>
    <message>
        <source>Genesis</source>
        <comment>trust popover: hash of the first block, the chain&apos;s identity</comment>
        <translation>創世區塊</translation>
    </message>
    <message>
        <source>Node</source>
        <comment>trust popover: address of the server that is asked</comment>
        <translation>節點</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>trust pill: the embedded chain is being started</comment>
        <translation>啟動中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>trust pill</comment>
        <translation>連線中</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>trust pill: headers and finality are being verified</comment>
        <translation>驗證中</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>trust pill</comment>
        <translation>離線</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>trust pill: a server&apos;s answer was proven wrong</comment>
        <translation>互相矛盾</translation>
    </message>
    <message>
        <source>Proven</source>
        <comment>trust pill: verified and final</comment>
        <translation>已證明</translation>
    </message>
    <message>
        <source>Not final</source>
        <comment>trust pill: verified, not final yet</comment>
        <translation>尚未最終確定</translation>
    </message>
    <message>
        <source>Nothing is verified yet</source>
        <comment>status line of a page before the first block</comment>
        <translation>尚未驗證任何內容</translation>
    </message>
    <message>
        <source>Last verified at block %1 · since %2</source>
        <comment>status line: block number, time of day</comment>
        <translation>最後驗證於區塊 %1 · 自 %2 起</translation>
    </message>
    <message>
        <source>All figures proven at block %1 · final</source>
        <comment>status line: block number</comment>
        <translation>全部數值已於區塊 %1 證明 · 已最終確定</translation>
    </message>
    <message>
        <source>Block %1 · sealed by %2 of %3, not final</source>
        <comment>status line: block number, authors, all authors</comment>
        <translation>區塊 %1 · %3 名作者中 %2 名封印，尚未最終確定</translation>
    </message>
    <message>
        <source>No connection to the chain</source>
        <comment>banner title</comment>
        <translation>未與鏈連線</translation>
    </message>
    <message>
        <source>The last verified values stay. %1</source>
        <comment>banner text: %1 says why</comment>
        <translation>保留最後驗證的數值。%1</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>button of the banner: puts a notice away</comment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button of the banner: connects again</comment>
        <translation>重試</translation>
    </message>
    <message>
        <source>The embedded chain has something to say</source>
        <comment>banner title: its own words follow</comment>
        <translation>內嵌鏈有訊息</translation>
    </message>
    <message>
        <source>Open the report</source>
        <comment>button of the banner: what was asked and what came</comment>
        <translation>開啟報告</translation>
    </message>
    <message>
        <source>Contradiction: the balance is hidden</source>
        <comment>banner title: an answer was rejected</comment>
        <translation>互相矛盾：餘額已隱藏</translation>
    </message>
    <message>
        <source>Contradiction: nothing new is shown</source>
        <comment>banner title: an answer was rejected, old proofs stay</comment>
        <translation>互相矛盾：不顯示任何新內容</translation>
    </message>
    <message>
        <source>An answer was rejected and is not shown. %1</source>
        <comment>banner text: %1 says why</comment>
        <translation>有一個回答被拒絕，不予顯示。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>banner text: a server, and what it did in a sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It was dropped, and no other server is left to ask. A report is kept.</source>
        <comment>banner text, after what a server did</comment>
        <translation>它已被捨棄，沒有其他伺服器可問。報告已保存。</translation>
    </message>
    <message numerus="yes">
        <source>It was dropped; %n other server(s) are asked now. A report is kept.</source>
        <comment>banner text, after what a server did</comment>
        <translation>
            <numerusform>它已被捨棄；現在詢問另外 %n 個伺服器。報告已保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a checkpoint…</source>
        <comment>button of the banner: opens the dialog of checkpoints</comment>
        <translation>設定檢查點…</translation>
    </message>
    <message>
        <source>This network cannot be verified yet</source>
        <comment>banner title: it has no checkpoint</comment>
        <translation>目前還無法驗證此網路</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::StartModel</name>
    <message>
        <source>Choose a name of 1 to 40 characters without slashes.</source>
        <comment>under the name of a new wallet</comment>
        <translation>請取 1 至 40 個字元且不含斜線的名稱。</translation>
    </message>
    <message>
        <source>Word %1 differs from what was shown.</source>
        <comment>after confirming words</comment>
        <translation>第 %1 個單字與先前顯示的不同。</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::StorageModel</name>
    <message>
        <source>%1; may be absent</source>
        <comment>storage item: types of keys and value</comment>
        <translation>%1；可能不存在</translation>
    </message>
    <message>
        <source>%1; the default when absent</source>
        <comment>storage item: types of keys and value</comment>
        <translation>%1；不存在時用預設值</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>storage browser: the only key of a map</comment>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Key %1</source>
        <comment>storage browser: one of several keys of a map</comment>
        <translation>鍵 %1</translation>
    </message>
    <message>
        <source>Nothing can be read before the newest block is verified.</source>
        <comment>storage browser: why nothing can be read</comment>
        <translation>驗證最新區塊之前無法讀取。</translation>
    </message>
    <message>
        <source>Proven at block %1, final</source>
        <comment>storage browser: certainty of a value</comment>
        <translation>已在區塊 %1 證明，已最終確定</translation>
    </message>
    <message>
        <source>Proven at block %1, not final</source>
        <comment>storage browser: certainty of a value</comment>
        <translation>已在區塊 %1 證明，尚未最終確定</translation>
    </message>
    <message>
        <source>Proven absent: there is no value.</source>
        <comment>storage browser: certainty of a value</comment>
        <translation>已證明不存在：沒有值。</translation>
    </message>
    <message>
        <source>Proven absent: the runtime uses its default, which is reported.</source>
        <comment>storage browser: certainty of a value</comment>
        <translation>已證明不存在：執行環境使用其預設值（節點回報）。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>proof detail: storage item, key</comment>
        <translation>%2 的 %1</translation>
    </message>
</context>
<context>
    <name>taonaut::ui::WarningsModel</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The checkpoint is %n day(s) old</source>
        <comment>warning: title</comment>
        <translation>
            <numerusform>檢查點已有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever got hold of retired keys since then could sign another history. Install a newer Taonaut, or enter a block hash from a source you trust, or continue.</source>
        <comment>warning: an old checkpoint</comment>
        <translation>此後取得已卸任金鑰的人，可能簽出另一段歷史。請安裝較新的 Taonaut，或輸入來自您信任來源的區塊雜湊，或繼續。</translation>
    </message>
    <message>
        <source>Enter a block hash…</source>
        <comment>warning: opens the dialog of checkpoints</comment>
        <translation>輸入區塊雜湊…</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>warning: puts it away</comment>
        <translation>繼續</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead</source>
        <comment>warning: title; a span of time</comment>
        <translation>這台電腦的時鐘快了 %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind</source>
        <comment>warning: title; a span of time</comment>
        <translation>這台電腦的時鐘慢了 %1</translation>
    </message>
    <message>
        <source>Compared with the servers&apos; blocks. Good blocks may be taken for false ones until the clock is right; finality does not depend on it.</source>
        <comment>warning: the clock is off</comment>
        <translation>與伺服器的區塊相比。時鐘校正之前，正確的區塊可能被當成錯誤；最終性不受影響。</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>warning: after the clock was set right</comment>
        <translation>再次驗證</translation>
    </message>
    <message>
        <source>No new block for %1</source>
        <comment>warning: title; a span of time</comment>
        <translation>%1 沒有新區塊</translation>
    </message>
    <message>
        <source>The chain has stalled, or every server that is asked holds blocks back. What is shown stays proven, and is that old.</source>
        <comment>warning: servers are behind</comment>
        <translation>鏈已停滯，或所有被詢問的伺服器都扣住區塊。顯示的內容仍是已證明的，只是這麼舊。</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <comment>warning: opens the dialog of endpoints</comment>
        <translation>新增端點…</translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s) confirm the start</source>
        <comment>warning: title</comment>
        <translation>
            <numerusform>%n 個營運者確認起點</numerusform>
        </translation>
    </message>
    <message>
        <source>Three of different operators would make it hard to keep another chain before you. Proofs do not depend on their number.</source>
        <comment>warning: few different operators</comment>
        <translation>三個不同的營運者，就很難拿另一條鏈矇騙您。證明本身與數量無關。</translation>
    </message>
    <message>
        <source>Two final blocks at height %1</source>
        <comment>warning: title; a block number</comment>
        <translation>高度 %1 有兩個最終區塊</translation>
    </message>
    <message>
        <source>Authorities signed two histories that exclude each other. Nothing is trusted until you compare a block hash with a source you trust. Do not sign anything.</source>
        <comment>warning: conflicting finality</comment>
        <translation>權威節點簽署了互斥的兩段歷史。在您與信任的來源比對區塊雜湊之前，一切都不可信。請勿簽署任何內容。</translation>
    </message>
    <message>
        <source>Blocks are made in a new way</source>
        <comment>warning: title</comment>
        <translation>區塊以新的方式產生</translation>
    </message>
    <message>
        <source>This version cannot check the authors of new blocks. Final blocks are proven as before; newer ones stay unproven until Taonaut is updated.</source>
        <comment>warning: seals are not understood</comment>
        <translation>此版本無法檢查新區塊的作者。最終區塊照常證明；較新的區塊在 Taonaut 更新之前維持未證明。</translation>
    </message>
    <message>
        <source>The chain replaced its authorities by force</source>
        <comment>warning: title</comment>
        <translation>鏈強制更換了權威節點</translation>
    </message>
    <message>
        <source>No proof leads across such a change. A newer Taonaut with a new checkpoint is needed, or a block hash from a source you trust.</source>
        <comment>warning: forced change of voters</comment>
        <translation>沒有證明能跨越這種變更。需要帶有新檢查點的較新 Taonaut，或來自您信任來源的區塊雜湊。</translation>
    </message>
    <message>
        <source>The runtime is newer than this program</source>
        <comment>warning: title</comment>
        <translation>執行環境比本程式新</translation>
    </message>
    <message>
        <source>Its code is proven, how to read it is the word of: %1. They agree. A newer Taonaut knows it by heart.</source>
        <comment>warning: metadata that is not pinned; names of operators</comment>
        <translation>程式碼已證明，讀取方式則是以下各方的說法：%1。他們一致。較新的 Taonaut 會內建它。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of operators</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>warning: puts it away</comment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Servers describe the runtime differently</source>
        <comment>warning: title</comment>
        <translation>伺服器對執行環境的描述不同</translation>
    </message>
    <message>
        <source>Figures could be read wrongly, so nothing is decoded and nothing can be signed until they agree.</source>
        <comment>warning: metadata differs</comment>
        <translation>數字可能被誤讀，因此在他們一致之前不解碼，也不能簽署。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>warning: connects again</comment>
        <translation>再問一次</translation>
    </message>
</context>
</TS>
