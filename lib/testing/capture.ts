import { trace } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import pino from "pino";
import { log } from "@/lib/log";

/** The product's own log from here on, down to the last detail, as the lines it writes. */
export function captureLog(): string[] {
  const lines: string[] = [];
  log.level = "trace";
  Reflect.set(log, pino.symbols.streamSym, { write: (line: string) => lines.push(line) });
  return lines;
}

/** Every span that ends from here on, as text. */
export function captureSpans(): () => string[] {
  const exporter = new InMemorySpanExporter();
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
  );
  return () =>
    exporter
      .getFinishedSpans()
      .map(({ name, kind, attributes, events, status, links, resource }) =>
        JSON.stringify({ name, kind, attributes, events, status, links, resource: resource.attributes }),
      );
}
