import { BlockList, isIP } from "node:net";

// What IANA reserves: private, local, shared, documentation, benchmarks, multicast.
const reserved4: [string, number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];
/** Within the addresses that are given out at all: tunnels to IPv4, documentation, special purposes. */
const reserved6: [string, number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const refused = new BlockList();
for (const [net, prefix] of reserved4) refused.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of reserved6) refused.addSubnet(net, prefix, "ipv6");
const given = new BlockList();
given.addSubnet("2000::", 3, "ipv6");

/** Whether an address is one of the public internet, and so nothing that only this server can reach. */
export function isPublicAddress(address: string) {
  const family = isIP(address);
  if (family === 4) return !refused.check(address, "ipv4");
  return family === 6 && given.check(address, "ipv6") && !refused.check(address, "ipv6");
}
