// A zone that is not UTC and has no summer time: a test that leans on local time fails.
process.env.TZ = 'Asia/Tashkent';

module.exports = {
  'node-option': ['import=tsx'],
  timeout: 10_000,
  forbidOnly: Boolean(process.env.CI),
};
