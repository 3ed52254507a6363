// Loaded into every process the scripts start: when the one who started it is gone, even by kill -9, it stops too.
const graceMs = 5000;

if (process.channel && process.env.HEDDLE_PARENT === String(process.ppid)) {
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), graceMs).unref();
    process.kill(process.pid, "SIGTERM");
  });
  process.channel.unref();
}
