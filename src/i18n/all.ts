import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { kk } from './kk.js';
import { ky } from './ky.js';
import { addLanguages } from './languages.js';
import { ru } from './ru.js';
import { tg } from './tg.js';
import { tk } from './tk.js';
import { uz } from './uz.js';
import { uzCyrl } from './uz-cyrl.js';
import type { Language } from './words.js';
import { zh } from './zh.js';

/** Every language at once, for a server or a worker, which cannot wait for words. */
export const languages: readonly Language[] = [en, ru, uz, uzCyrl, kk, ky, tg, tk, ar, fa, fr, es, zh];

addLanguages(languages);
