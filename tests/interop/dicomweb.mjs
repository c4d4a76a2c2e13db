// dicomweb-client (npm) against a server: node dicomweb.mjs MODULES URL FILE…

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [modules, url, ...files] = process.argv.slice(2);
const require = createRequire(modules + "/");
const { api } = require("dicomweb-client");

// What it expects of a browser.
globalThis.XMLHttpRequest ??= require("xhr2");
const client = new api.DICOMwebClient({ url, singlepart: "" });
const check = (is, what) => {
  if (!is) throw new Error(what);
};

for (const file of files) {
  const bytes = readFileSync(file);
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  await client.storeInstances({ datasets: [copy] });
}
console.log("stored", files.length);

const studies = await client.searchForStudies();
check(studies.length > 0, "no study is found");
for (const study of studies) {
  const studyInstanceUID = study["0020000D"].Value[0];
  const series = await client.searchForSeries({ studyInstanceUID });
  check(series.length > 0, "no series is found");
  const metadata = await client.retrieveStudyMetadata({ studyInstanceUID });
  check(metadata.length === study["00201208"].Value[0], "metadata of each instance");
  for (const one of metadata) {
    const names = {
      studyInstanceUID,
      seriesInstanceUID: one["0020000E"].Value[0],
      sopInstanceUID: one["00080018"].Value[0],
    };
    const instance = await client.retrieveInstance(names);
    check(instance.byteLength > 132, "an instance");
    if (one["7FE00010"]) {
      const frames = await client.retrieveInstanceFrames({ ...names, frameNumbers: [1] });
      check(frames.length === 1 && frames[0].byteLength > 0, "a frame");
      const [bulk] = await client.retrieveBulkData({ BulkDataURI: one["7FE00010"].BulkDataURI });
      check(bulk.byteLength > 0, "bulk data");
    }
  }
}
console.log("searched and retrieved", studies.length, "studies");
console.log("it is well");
