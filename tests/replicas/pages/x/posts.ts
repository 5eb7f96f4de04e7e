/** What others posted on the replica of X. */
export interface PostData {
  id: string;
  name: string;
  handle: string;
  text: string;
  quoted?: PostData;
}

export const posts: PostData[] = [
  {
    id: '1001',
    name: 'Mara Lindqvist',
    handle: 'maralind',
    text: 'Quiet morning at the terminal. The new signage finally makes sense.',
  },
  {
    id: '1002',
    name: 'Jonas Weber',
    handle: 'jonasweber',
    text: 'Worth reading for anyone who works near water:',
    quoted: {
      id: '1003',
      name: 'Harbour Weekly',
      handle: 'harbourweekly',
      text: 'Five ports, five ways to berth a ship in fog. Our summer series starts today.',
    },
  },
];

export function findPost(id: string | undefined): PostData | undefined {
  return posts.find((post) => post.id === id);
}
