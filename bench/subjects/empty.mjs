// Nothing: what two frames cost.
export default { mount() {} };
