declare module '*.css';
declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*.json?url' {
  const address: string;
  export default address;
}
