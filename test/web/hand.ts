import type { Locator, Page } from 'playwright-core';

/** The hand of somebody at a screen: a mouse, or a keyboard alone. */
export interface Hand {
  press(on: Locator): Promise<void>;
  type(into: Locator, text: string): Promise<void>;
  /** Chooses a radio button or a box. */
  choose(one: Locator): Promise<void>;
}

/** Points and clicks. */
export const mouse: Hand = {
  press: (on) => on.click(),
  type: (into, text) => into.fill(text),
  choose: (one) => one.check(),
};

const MOST_STEPS = 250;

/** Nothing but the keyboard: what Tab does not reach cannot be used. */
export const keyboardOf = (page: Page): Hand => {
  const isHere = async (target: Locator): Promise<boolean> => (await target.and(page.locator(':focus')).count()) > 0;
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (await isHere(target)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${String(target)}.`);
  };
  return {
    press: async (on) => {
      await reach(on);
      await page.keyboard.press('Enter');
    },
    type: async (into, text) => {
      await reach(into);
      const kind = await into.getAttribute('type');
      if (kind === 'date') await typeDate(page, into, text);
      else if (kind === 'time') await page.keyboard.type(text.replace(':', ''));
      else {
        await page.keyboard.press('Control+A');
        await page.keyboard.insertText(text);
      }
    },
    choose: async (one) => {
      await one.waitFor();
      const isRadio = (await one.getAttribute('type')) === 'radio';
      if (await one.isChecked()) return;
      if (!isRadio) {
        await reach(one);
        await page.keyboard.press('Space');
        return;
      }
      // Tab enters a group at its chosen button, or its first; arrows go on from there.
      const group = page.locator(`input[type=radio][name="${(await one.getAttribute('name')) ?? ''}"]`);
      await reach(
        (await group.locator(':scope:checked').count()) > 0 ? group.locator(':scope:checked') : group.first(),
      );
      await page.keyboard.press('Space');
      for (let step = 0; step < MOST_STEPS && !(await isHere(one)); step += 1) await page.keyboard.press('ArrowDown');
    },
  };
};

/** A browser asks for day or month first, whatever the language of the page: whoever sits there sees which. */
async function typeDate(page: Page, into: Locator, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  await page.keyboard.type(`${day}${month}${year}`);
  if ((await into.inputValue()) === date) return;
  for (let part = 0; part < 3; part += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(`${month}${day}${year}`);
}
