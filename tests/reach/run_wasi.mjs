// SPDX-License-Identifier: Apache-2.0
// Runs a WebAssembly program under node as if it were native: node run_wasi.mjs PROGRAM.wasm, with our stdin and stdout.
import { readFile } from "node:fs/promises";
import { WASI } from "node:wasi";

const wasi = new WASI({ version: "preview1", args: ["program"], returnOnExit: true });
const { instance } = await WebAssembly.instantiate(await readFile(process.argv[2]), wasi.getImportObject());
process.exitCode = wasi.start(instance);
