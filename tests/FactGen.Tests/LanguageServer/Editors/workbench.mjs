// VS Code as a person uses it: keys, the mouse, and what is seen.
import { join } from 'node:path';

/** Whether something that is waited for comes. */
export const comes = promise => promise.then(() => true, () => false);

/** Waits until something is so, for at most half a minute and on a busy machine for longer. */
export async function until(holds) {
  for (let tries = 0; tries < 300; tries++) {
    if (await holds()) {
      return true;
    }

    await new Promise(resolve => setTimeout(resolve, 100));
  }

  return false;
}

/** @param page The page of the browser. @param pictures The folder for pictures, if they are kept. */
export const workbenchOf = (page, pictures) => {
  const keys = page.keyboard;
  const quickInput = '.quick-input-widget:visible';

  /** Types words into the list that is open, and takes the line that has them. */
  const pick = async words => {
    await page.waitForSelector(`${quickInput} input`);
    await keys.type(words, { delay: 10 });
    await page.waitForSelector(`${quickInput} .monaco-list-row.focused:has-text("${words.split(': ').pop()}")`);
    await page.waitForTimeout(200);
    await keys.press('Enter');
  };

  const goTo = async (line, column) => {
    await keys.press('Control+g');
    await page.waitForSelector(`${quickInput} input`);
    await keys.type(`${line}:${column}`);
    await keys.press('Enter');
    await page.waitForTimeout(150);
  };

  return {
    page,
    keys,
    quickInput,
    pick,
    goTo,
    command: async name => {
      await keys.press('F1');
      await pick(name);
    },

    /** Opens a file. A workbench that has only just begun finds none, so it is asked again. */
    open: async file => {
      const isFound = async () => {
        await keys.press('Control+p');
        if (!await comes(page.waitForSelector(`${quickInput} input`, { timeout: 10000 }))) {
          return false;
        }

        await keys.type(file, { delay: 10 });
        return comes(page.waitForSelector(`${quickInput} .monaco-list-row.focused:has-text("${file}")`, { timeout: 10000 }));
      };
      for (let tries = 0; tries < 6 && !await isFound(); tries++) {
        await keys.press('Escape');
      }

      await page.waitForTimeout(200);
      await keys.press('Enter');
      await page.waitForSelector(`.tab.active:has-text("${file}")`);
    },

    /** Replaces the rest of a line. */
    retype: async (line, column, words) => {
      await goTo(line, column);
      await keys.press('Shift+End');
      await keys.type(words);
    },
    select: async (line, column, length) => {
      await goTo(line, column);
      for (let step = 0; step < length; step++) {
        await keys.press('Shift+ArrowRight');
      }
    },

    /** Puts the mouse on words of the text, and waits until other words are shown there. */
    hover: async (place, words) => {
      await page.mouse.move(0, 0);
      await place.hover({ force: true });
      const shown = page.locator(`.monaco-hover:visible:has-text("${words}")`).first();
      await comes(shown.waitFor());
      return shown;
    },

    /** Whether the list or box that is open asks something. */
    asks: words => comes(page.waitForSelector(`${quickInput} input[placeholder="${words}"], ${quickInput}:has-text("${words}")`)),
    words: async () => (await page.locator('.editor-instance .view-lines').first().innerText()).replaceAll('\u00a0', ' '),

    /** Whether a page that is rendered in the workbench, in a frame of a frame, has words. */
    shown: async words => {
      for (const frame of page.frames()) {
        const text = frame === page.mainFrame() ? '' : await frame.locator('body').innerText({ timeout: 2000 }).catch(() => '');
        if (text.includes(words)) {
          return true;
        }
      }

      return false;
    },
    picture: async name => pictures && page.screenshot({ path: join(pictures, `${name}.png`) }),
  };
};
