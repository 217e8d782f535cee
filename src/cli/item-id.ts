/** Whether it is the id of an item: a letter of its kind, a hyphen, and characters of base32. */
export const isItemId = (id: string): boolean => /^[damqpn]-[a-z2-7]{8,}\d*$/.test(id)
