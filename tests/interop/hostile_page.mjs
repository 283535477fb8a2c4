// SPDX-License-Identifier: MIT
// What a web page in the user's browser, or a name that was rebound to this computer, can do to the node: nothing.

import http from 'node:http';
import { assert, check, finish, within } from './check.mjs';

const endpoint = new URL(process.argv[2]);
const port = Number(endpoint.port);
const question = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'system_chain', params: [] });

/** Status and body of one request with these headers. */
function ask(method, headers, body = '') {
    const answer = new Promise((resolve, reject) => {
        const request = http.request({ host: '127.0.0.1', port, method, headers }, (response) => {
            let text = '';
            response.on('data', (part) => (text += part));
            response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
        });
        request.on('upgrade', (response, socket) => {
            socket.destroy();
            resolve({ status: response.statusCode, headers: response.headers, text: '' });
        });
        request.on('error', reject);
        request.end(body);
    });
    return within(5_000, answer);
}

const json = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(question) };
const upgrade = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'AQIDBAUGBwgJCgsMDQ4PEA==',
};

for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null', 'https://127.0.0.1.evil.example']) {
    await check(`page of ${origin} gets no WebSocket`, async () => {
        assert.equal((await ask('GET', { ...upgrade, Origin: origin })).status, 403);
    });
    await check(`page of ${origin} gets no answer`, async () => {
        const answer = await ask('POST', { ...json, Origin: origin }, question);
        assert.equal(answer.status, 403);
        assert.equal(answer.headers['access-control-allow-origin'], undefined);
    });
}
for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1:${port + 1}`]) {
    await check(`Host ${host.replace(/\d{3,}$/, 'PORT')} is refused`, async () => {
        assert.equal((await ask('POST', { ...json, Host: host }, question)).status, 403);
        assert.equal((await ask('GET', { ...upgrade, Host: host })).status, 403);
    });
}
await check('a form cannot post', async () => {
    const answer = await ask('POST', { ...json, 'Content-Type': 'text/plain' }, question);
    assert.equal(answer.status, 415);
});
await check('the web wallet of developers may read', async () => {
    const answer = await ask('POST', { ...json, Origin: 'https://polkadot.js.org' }, question);
    assert.equal(answer.status, 200);
    assert.equal(JSON.parse(answer.text).result, 'Bittensor');
});
await check('but it may not command', async () => {
    const command = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'dev_newBlock', params: [] });
    const headers = { ...json, 'Content-Length': Buffer.byteLength(command), Origin: 'https://polkadot.js.org' };
    assert.equal(JSON.parse((await ask('POST', headers, command)).text).error.code, -32601);
});
await check('programs of this computer may read', async () => {
    const answer = await ask('POST', json, question);
    assert.equal(JSON.parse(answer.text).result, 'Bittensor');
    assert.equal((await ask('GET', upgrade)).status, 101);
});
finish();
