/** Who is signed in: a person, or by `?as=Harbourline` the company whose page or account that is. */
export interface Identity {
  name: string;
  /** As a greeting would use it. */
  shortName: string;
  handle: string;
  company: boolean;
}

const person: Identity = { name: 'Alex Doe', shortName: 'Alex', handle: 'alexdoe', company: false };

export function readIdentity(address = new URL(location.href)): Identity {
  const name = address.searchParams.get('as');
  return name ? nameCompany(name) : person;
}

export function nameCompany(name: string): Identity {
  return { name, shortName: name, handle: name.replace(/\W/g, ''), company: true };
}
