/** An owner in one text: "Ana", "Ana, Service", "Service". */
import { roles } from '../../journey/fields/vocabulary.ts'
import { roleWords } from '../../journey/fields/words.ts'
import type { RecordOf } from '../../journey/schema.ts'

type Owner = RecordOf['notes']['owner']

/** Stands behind a name that ends like a role. */
const noRole = 'No role'

/** Empty where nobody is named. */
export function ownerText({ name, role }: Owner): string {
  const isNamed = name.trim() !== ''
  if (role !== null) return isNamed ? `${name}, ${roleWords[role]}` : roleWords[role]
  if (!isNamed) return ''
  const isMistaken = readOwner(name).role !== null || readOwner(name).name !== name
  return isMistaken ? `${name}, ${noRole}` : name
}

/** The owner of a text; what is no role belongs to the name. */
export function readOwner(text: string): Owner {
  const comma = text.lastIndexOf(', ')
  const last = text
    .slice(comma < 0 ? 0 : comma + 2)
    .trim()
    .toLowerCase()
  const role = roles.find((one) => roleWords[one].toLowerCase() === last) ?? null
  if (role === null && last !== noRole.toLowerCase()) return { name: text, role: null }
  return { name: comma < 0 ? '' : text.slice(0, comma), role }
}
