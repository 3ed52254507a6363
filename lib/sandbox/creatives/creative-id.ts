export const creativeIdPrefix = "2385";

export const creativeId = (serial: number) => `${creativeIdPrefix}${String(serial).padStart(13, "0")}`;
