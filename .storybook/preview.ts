import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** The toolbar speaks for the page: colour scheme, language and direction stand on the root of the story. */
const onRoot: Decorator = (story, { canvasElement, globals, viewMode }) => {
  const { theme, locale, direction } = globals as Record<'theme' | 'locale' | 'direction', string>;
  const page = viewMode === 'story' ? document.documentElement : canvasElement;
  page.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  page.style.background = 'Canvas';
  page.style.color = 'CanvasText';
  page.lang = locale;
  page.dir = direction === 'auto' ? directionOf(locale) : direction;
  return story();
};

const directionOf = (locale: string): 'ltr' | 'rtl' => (['ar', 'fa'].includes(locale) ? 'rtl' : 'ltr');

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onRoot],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Welcome', 'Elements', 'Recipes', '*'] } },
  },
  initialGlobals: { theme: 'light', locale: 'en', direction: 'auto' },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'auto', title: 'As the system' },
        ],
      },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'ru', title: 'Русский' },
          { value: 'uz', title: 'Oʻzbekcha' },
          { value: 'uz-Cyrl', title: 'Ўзбекча' },
          { value: 'kk', title: 'Қазақша' },
          { value: 'ky', title: 'Кыргызча' },
          { value: 'tg', title: 'Тоҷикӣ' },
          { value: 'tk', title: 'Türkmençe' },
          { value: 'ar', title: 'العربية' },
          { value: 'fa', title: 'فارسی' },
          { value: 'fr', title: 'Français' },
          { value: 'es', title: 'Español' },
          { value: 'zh', title: '中文' },
        ],
      },
    },
    direction: {
      description: 'Direction of text',
      toolbar: {
        icon: 'paragraph',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
};

export default preview;
