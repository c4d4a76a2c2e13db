// OHIF's viewer (npm @ohif/app), its built files served here, opens a study of kerma by DICOMweb in headless Chromium.
//
// usage: node ohif.js URL FOLDER STUDY IMAGES [PICTURE]   URL: where kerma's page is; FOLDER: the package's dist; IMAGES: how many there are
//
// What is below /dicom-web is passed on to kerma, so that viewer and archive are one origin. It prints what was seen, and ends with
// 1 if that is not as it should be.
'use strict';

const fs = require('fs');
const http = require('http');
const path = require('path');
const puppeteer = require('puppeteer-core');

const [, , base, folder, study, images, picture] = process.argv;
const say = (...words) => console.log(words.join(' '));
const must = (is, what) => {
  if (!is) throw new Error(what);
};

const SOURCE = '/dicom-web';
const CONFIGURATION = {
  routerBasename: '/',
  extensions: [],
  modes: [],
  showStudyList: true,
  investigationalUseDialog: { option: 'never' },
  defaultDataSourceName: 'kerma',
  dataSources: [
    {
      namespace: '@ohif/extension-default.dataSourcesModule.dicomweb',
      sourceName: 'kerma',
      configuration: {
        friendlyName: 'kerma',
        name: 'kerma',
        qidoRoot: SOURCE,
        wadoRoot: SOURCE,
        wadoUriRoot: SOURCE,
        qidoSupportsIncludeField: true,
        imageRendering: 'wadors',
        thumbnailRendering: 'wadors',
        enableStudyLazyLoad: true,
        supportsFuzzyMatching: true,
        supportsWildcard: true,
        bulkDataURI: { enabled: true },
      },
    },
  ],
};

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm', '.svg': 'image/svg+xml' };

/** The viewer's files, and what is kerma's. */
function serve() {
  const answered = {};
  const server = http.createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (url.pathname.startsWith(SOURCE)) {
      const to = new URL(base);
      const headers = { ...request.headers };
      const options = { host: to.hostname, port: to.port, path: request.url, method: request.method, headers };
      const passed = http.request(options, (answer) => {
        const kind = url.pathname.replace(/[0-9.]{5,}/g, 'UID').replace(/frames\/\d+/, 'frames/N');
        answered[kind] ??= {};
        answered[kind][answer.statusCode] = (answered[kind][answer.statusCode] ?? 0) + 1;
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
      });
      passed.on('error', () => response.destroy());
      return void request.pipe(passed);
    }
    const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
    if (url.pathname === '/app-config.js') {
      response.writeHead(200, { ...headers, 'Content-Type': 'text/javascript' });
      return void response.end(`window.config = ${JSON.stringify(CONFIGURATION)};`);
    }
    let file = path.join(folder, path.normalize(url.pathname));
    if (!file.startsWith(path.normalize(folder)) || !fs.existsSync(file) || fs.statSync(file).isDirectory()) {
      // A place in the viewer, which is one page.
      file = path.join(folder, 'index.html');
    }
    response.writeHead(200, { ...headers, 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    fs.createReadStream(file).pipe(response);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done({ server, answered, port: server.address().port })));
}

/** How many shades the largest canvas has: one that nothing is drawn on has one. */
const shades = () => {
  const canvases = [...document.querySelectorAll('canvas')].sort((a, b) => b.width * b.height - a.width * a.height);
  if (canvases.length === 0) return 0;
  const [{ width, height }] = canvases;
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [width, height];
  const context = copy.getContext('2d');
  context.drawImage(canvases[0], 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const found = new Set();
  for (let at = 0; at < data.length; at += 4) found.add(data[at]);
  return found.size;
};

(async () => {
  const { server, answered, port } = await serve();
  const browser = await puppeteer.launch({
    executablePath: process.env.KERMA_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
  });
  try {
    const page = await browser.newPage();
    const wrong = [];
    page.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
    if (process.env.KERMA_OHIF_LOG) page.on('console', (message) => say('console', message.type(), message.text()));
    await page.setViewport({ width: 1280, height: 800 });

    const answer = await fetch(new URL(`.${SOURCE}/studies?StudyInstanceUID=${study}`, base));
    const [{ '00100010': patient }] = await answer.json();
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'domcontentloaded', timeout: 40000 });
    await page.waitForFunction((name) => document.body.innerText.includes(name), { timeout: 40000 }, patient.Value[0].Alphabetic.split('^')[0]);
    say('the list of studies is there');

    await page.goto(`http://127.0.0.1:${port}/viewer?StudyInstanceUIDs=${study}`, { waitUntil: 'domcontentloaded', timeout: 40000 });
    await page.waitForFunction(shades, { timeout: 40000 });
    const drawn = `(${shades})() > 20`;
    await page.waitForFunction(drawn, { timeout: 60000, polling: 500 });
    say('an image is drawn');
    const frames = () => Object.entries(answered).filter(([kind]) => kind.includes('/frames/')).reduce((sum, [, by]) => sum + (by[200] ?? 0), 0);
    for (let tries = 0; frames() < Number(images) && tries < 60; tries += 1) await new Promise((done) => setTimeout(done, 500));
    if (picture) await page.screenshot({ path: picture });
    for (const [kind, statuses] of Object.entries(answered)) say('asked', kind, JSON.stringify(statuses));
    must(frames() >= Number(images), `all ${images} images are fetched, and not ${frames()}`);
    const failed = Object.entries(answered).filter(([, by]) => Object.keys(by).some((status) => Number(status) >= 400));
    must(failed.length === 0, `some requests fail: ${JSON.stringify(failed)}`);
    must(wrong.length === 0, wrong.join('; '));
    say('all images are fetched');
  } catch (error) {
    for (const [kind, statuses] of Object.entries(answered)) say('asked', kind, JSON.stringify(statuses));
    say('WRONG:', error.message);
    process.exitCode = 1;
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
})();
