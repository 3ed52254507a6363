const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs phases, says of each how it went, and adds them up. A phase that throws has failed. */
export function makeTally(write = console.log) {
  const total = { passed: 0, failed: 0 };

  async function phase(name, work) {
    const startedAt = Date.now();
    const {
      passed,
      failed,
      again = [],
      output,
    } = await work().catch((error) => ({
      passed: 0,
      failed: 1,
      output: error.expected ? error.message : error.stack,
    }));
    total.passed += passed;
    total.failed += failed;
    const outcome = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
    write(`${name.padEnd(10)}  ${outcome} in ${seconds(startedAt)}`);
    for (const title of again) write(`            at the second try: ${title}`);
    if (failed + again.length > 0) write(`\n${output.trim()}\n`);
    return failed === 0;
  }

  /** The last line of a run. */
  function close() {
    write(`${total.passed} passed, ${total.failed} failed`);
    return total.failed === 0 ? 0 : 1;
  }

  return { phase, close };
}
