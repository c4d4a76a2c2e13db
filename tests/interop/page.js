// The page of `kerma qrscp` in headless Chromium.
//
// usage: node page.js look URL [FOLDER]     every screen at three widths, light and dark: nothing on the console, nothing wider than
//                                           the window, and nothing serious that axe finds; pictures of some into FOLDER
//        node page.js use URL DICOM OTHER   what a person does: searches, goes by keyboard, watches, uploads the two files, of which
//                                           the second is none, downloads and deletes
//        node page.js login URL NAME PASSCODE   logs in as a user who may not delete, and out again
//
// It prints a line for each thing that was done, and ends with 1 at the first that is not as it should be.
'use strict';

const fs = require('fs');
const path = require('path');
const puppeteer = require('puppeteer-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const WIDTHS = [390, 820, 1440];
const SCHEMES = ['light', 'dark'];

const [, , mode, base, ...rest] = process.argv;
const say = (...words) => console.log(words.join(' '));
const must = (is, what) => {
  if (!is) throw new Error(what);
};

/** A new tab, which fails on whatever the console says, on dialogs and on requests that fail. */
async function tab(browser) {
  const page = await browser.newPage();
  page.wrong = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'warning'].includes(message.type())) page.wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => page.wrong.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') page.wrong.push(`request: ${request.url()}: ${why}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(base).origin) page.wrong.push(`elsewhere: ${url}`);
  });
  page.on('dialog', (dialog) => {
    page.wrong.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  return page;
}

function right(page, where) {
  must(page.wrong.length === 0, `${where}: ${page.wrong.join('; ')}`);
}

async function visit(page, url) {
  const response = await page.goto(url, { waitUntil: 'networkidle2', timeout: 60000 });
  must(response.status() < 400, `${url}: ${response.status()}`);
}

const link = (page, part) =>
  page.$$eval('main a', (links, part) => links.map((link) => link.href).find((href) => href.includes(part)), part);

/** The screens, each with a name. */
async function screens(page) {
  await visit(page, base);
  // A study with pictures: the one with the most instances.
  const study = await page.$$eval('table.studies tbody tr', (rows) => {
    const instances = (row) => Number(row.lastElementChild.textContent.replace(/\D/g, ''));
    return rows.sort((a, b) => instances(b) - instances(a))[0].querySelector('a').href;
  });
  await visit(page, study);
  const series = await link(page, '/series/');
  await visit(page, series);
  const instance = await link(page, '/instance/');
  return {
    studies: base,
    nothing: `${base}?q=nobody-is-called-this`,
    study,
    series,
    instance,
    figures: new URL('figures', base).href,
    activity: new URL('activity', base).href,
    upload: new URL('upload', base).href,
    delete: `${study}/delete`,
  };
}

async function serious(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations
    .filter((violation) => ['serious', 'critical', 'moderate'].includes(violation.impact))
    .map((violation) => `${violation.id} (${violation.impact}) at ${violation.nodes.map((node) => node.target).join(', ')}`);
}

async function look(browser, folder) {
  const first = await tab(browser);
  const all = await screens(first);
  await first.close();
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      const page = await tab(browser);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 900 });
      for (const [name, url] of Object.entries(all)) {
        const where = `${name} at ${width}, ${scheme}`;
        await visit(page, url);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        must(wide <= width, `${where}: ${wide} wide`);
        const found = await serious(page);
        must(found.length === 0, `${where}: axe: ${found.join('; ')}`);
        right(page, where);
        if (folder) await page.screenshot({ path: path.join(folder, `${name}-${width}-${scheme}.png`) });
      }
      say(`${Object.keys(all).length} screens at ${width}, ${scheme}`);
      await page.close();
    }
  }
}

const until = (page, what, ...values) =>
  page.waitForFunction(what, { timeout: 30000 }, ...values).catch((error) => {
    throw new Error(`${error.message}: ${what}; ${page.wrong.join('; ')}`);
  });
const text = (page, selector) => page.$eval(selector, (element) => element.textContent);

async function search(page) {
  await visit(page, base);
  const before = await page.$$eval('table.studies tbody tr', (rows) => rows.length);
  must(before > 1, 'there is more than one study');
  const id = await text(page, 'table.studies tbody tr:last-child td');
  await page.keyboard.press('/');
  await page.keyboard.type(id.toLowerCase());
  await until(page, (before) => document.querySelectorAll('table.studies tbody tr').length < before, before);
  must((await text(page, 'table.studies tbody td')) === id, 'the study with this ID is found');
  must(new URL(page.url()).searchParams.get('q') === id.toLowerCase(), 'the address says what is searched for');
  await page.$eval('#search', (field) => (field.value = ''));
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await until(page, (before) => document.querySelectorAll('table.studies tbody tr').length === before, before);
  say('searched as one types');

  await page.focus('table.studies tbody a');
  await page.keyboard.press('ArrowDown');
  const second = await page.$$eval('table.studies tbody a', (links) => links.indexOf(document.activeElement));
  must(second === 1, `the second study has the focus, and not ${second}`);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  must(page.url().includes('/study/'), 'Enter opens it');
  right(page, 'search');
  say('went by keyboard');
}

/** The brightness of the picture that is shown, in the middle. */
const brightness = (page) =>
  page.$eval('#picture', (picture) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.reduce((sum, value) => sum + value, 0) / data.length;
  });

async function view(page) {
  const { series } = await screens(page);
  await visit(page, series);
  const loaded = () => until(page, () => document.querySelector('#picture').complete && document.querySelector('#picture').naturalWidth > 0);
  const settled = () => until(page, () => !document.querySelector('#screen').hasAttribute('aria-busy'));
  await loaded();
  const place = await text(page, '#place');
  await page.focus('#screen');
  await page.keyboard.press('Home');
  must(/^1 of 12$/.test(await text(page, '#place')), `Home leads to the first image: ${place}`);
  await page.keyboard.press('ArrowDown');
  await page.hover('#screen');
  await page.mouse.wheel({ deltaY: 100 });
  await until(page, () => /^([3-9]|1.) of 12$/.test(document.querySelector('#place').textContent));
  await settled();
  await loaded();
  const before = await brightness(page);
  const box = await (await page.$('#screen')).boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y + 60, { steps: 8 });
  await page.mouse.up();
  await settled();
  const center = Number(await page.$eval('#center', (field) => field.value));
  must(center > 300, `dragging down raises the center: ${center}`);
  const after = await brightness(page);
  must(after < before - 1, `and the picture is darker: ${before}, ${after}`);
  await page.click('#reset');
  await settled();
  must(Math.abs((await brightness(page)) - before) < 0.5, 'and as it was stored again');
  const pictures = await page.$$eval('.tile img', (images) => images.filter((image) => image.complete && image.naturalWidth > 0).length);
  must(pictures > 0, 'there are thumbnails');
  right(page, 'images');
  say('looked at images through a window');
}

async function upload(page, dicom, other) {
  await visit(page, new URL('upload', base).href);
  await (await page.$('#files')).uploadFile(dicom);
  await until(page, () => /1 of 1 files stored\. Done/.test(document.querySelector('#upload-state').textContent));
  right(page, 'upload');
  // What is refused is on the console, as an answer of 409.
  const bytes = fs.readFileSync(other, 'base64');
  await page.evaluate((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], 'note.txt'));
    document.querySelector('#drop').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, bytes);
  await until(page, () => /1 not\. Done/.test(document.querySelector('#upload-state').textContent));
  must(/note.txt: no DICOM file/.test(await text(page, '#upload-failures')), 'it is said why');
  page.wrong.length = 0;
  say('uploaded a file, and was told of another that is none');
}

async function watch(page) {
  await visit(page, new URL('activity', base).href);
  await until(page, () => document.querySelector('#live-state').textContent === 'Live.');
  // Whoever runs this keeps an association open.
  await until(page, () => document.querySelectorAll('#associations tr td:not(.empty)').length > 3);
  await page.click('#live-pause');
  must((await text(page, '#live-state')) === 'Paused.', 'it can be paused');
  right(page, 'activity');
  say('watched an association');
}

async function remove(page) {
  await visit(page, base);
  const { length } = await page.$$('table.studies tbody tr');
  const study = await link(page, 'study/');
  await visit(page, study);
  const zip = await page.evaluate(async () => {
    const response = await fetch(document.querySelector('a[download]').href);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return [response.status, String.fromCharCode(...bytes.slice(0, 2)), bytes.length];
  });
  must(zip[0] === 200 && zip[1] === 'PK', `a ZIP file is downloaded: ${zip}`);
  say('downloaded', String(zip[2]), 'bytes');

  const [ask] = await page.$$('a.danger');
  await Promise.all([page.waitForNavigation(), ask.click()]);
  must(/^Delete this study\?/.test(await text(page, 'h1')), 'it is asked');
  await Promise.all([page.waitForNavigation(), page.click('form.actions a')]);
  must(page.url() === study, 'Keep leads back');
  await Promise.all([page.waitForNavigation(), page.click('a.danger')]);
  await Promise.all([page.waitForNavigation(), page.click('form.actions button')]);
  must((await page.$$('table.studies tbody tr')).length === length - 1, 'the study is gone');
  right(page, 'delete');
  say('deleted a study after a question');
}

/** Logs in by the form, and out again. */
async function login(browser, name, passcode) {
  const page = await tab(browser);
  await visit(page, base);
  must(new URL(page.url()).pathname === '/login', `nothing is shown before: ${page.url()}`);
  const found = await serious(page);
  must(found.length === 0, `axe: ${found.join('; ')}`);
  await page.type('[name=name]', name);
  await page.type('[name=passcode]', 'wrong');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  must(/no user of this name/.test(await text(page, '[role=alert]')), 'a wrong passcode is said to be wrong');
  // That it was refused is on the console.
  page.wrong.length = 0;
  await page.type('[name=name]', name);
  await page.type('[name=passcode]', passcode);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  const { series, study } = await screens(page);
  await visit(page, series);
  await until(page, () => document.querySelector('#picture').naturalWidth > 0);
  await visit(page, study);
  must((await page.$$('.danger')).length === 0, 'who may not delete is not offered it');
  must((await text(page, '.visitor span')) === name, 'it says who one is');
  right(page, 'logged in');
  say('logged in as', name);
  await Promise.all([page.waitForNavigation(), page.click('.visitor button')]);
  await visit(page, study);
  must(new URL(page.url()).pathname === '/login', 'nothing is shown afterwards');
  right(page, 'logged out');
  say('logged out');
}

async function use(browser, dicom, other) {
  const page = await tab(browser);
  await search(page);
  await view(page);
  await upload(page, dicom, other);
  await watch(page);
  await remove(page);
}

(async () => {
  const browser = await puppeteer.launch({
    executablePath: process.env.KERMA_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    await { look, use, login }[mode](browser, ...rest);
  } catch (error) {
    say('WRONG:', error.message);
    process.exitCode = 1;
  }
  await browser.close();
})();
