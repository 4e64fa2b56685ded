/** The rows a list has altogether, and those that the page ever has. */
export const ROWS = 5_000;
export const ROWS_IN_PAGE = 30;
export const ROW_HEIGHT = 40;

/** Of every ten letters one is the client's, one is a client's with an overdue promise, the others are nobody's. */
export const CLIENT = 'anna@severstroy.example';
export const LATE = 'oleg@other.example';

/**
 * A mailbox whose list is as unkind to marks as lists are: a handful of row elements is written over with other letters
 * as one scrolls, and every third scroll takes them all out of the page until the next frame. It wears the marks of
 * the practice mailbox, so that the extension reads it.
 */
export const RECYCLING_LIST = `<!doctype html>
<meta charset="utf-8">
<meta name="practice-mailbox" content="1">
<title>5,000 letters</title>
<style>body { margin: 0 } #scroller { height: 600px; overflow: auto } .rows { position: relative; height: ${ROWS * ROW_HEIGHT}px }
  .row { position: absolute; inset-inline: 0; height: ${ROW_HEIGHT}px }</style>
<p data-account="manager@firma.example"></p>
<div id="scroller"><div class="rows" data-folder="inbox"></div></div>
<script>
  const list = document.querySelector('.rows');
  const scroller = document.getElementById('scroller');
  window.rowElements = Array.from({ length: ${ROWS_IN_PAGE} }, () => {
    const row = document.createElement('div');
    row.className = 'row';
    row.innerHTML = '<a><span class="row-people"><span data-address></span></span><span class="row-subject"></span></a>';
    list.append(row);
    return row;
  });
  let scrolls = 0;
  function fill() {
    const first = Math.min(Math.max(0, Math.floor(scroller.scrollTop / ${ROW_HEIGHT}) - 5), ${ROWS - ROWS_IN_PAGE});
    for (let index = first; index < first + ${ROWS_IN_PAGE}; index++) {
      const row = window.rowElements[index % ${ROWS_IN_PAGE}];
      const person = row.querySelector('[data-address]');
      const address = index % 10 === 0 ? '${CLIENT}' : index % 10 === 5 ? '${LATE}' : 'person-' + index + '@nobody.example';
      row.style.top = index * ${ROW_HEIGHT} + 'px';
      row.dataset.letterId = String(index);
      person.dataset.address = address;
      person.textContent = address;
      row.querySelector('.row-subject').textContent = 'Letter ' + index;
    }
  }
  scroller.addEventListener('scroll', () => {
    scrolls += 1;
    fill();
    if (scrolls % 3 !== 0) return;
    for (const row of window.rowElements) row.remove();
    requestAnimationFrame(() => list.append(...window.rowElements));
  });
  fill();
</script>`;
