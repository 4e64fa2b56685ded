/**
 * A page that nobody knows, as businesses have them: a list of letters, the open one, a field to write in, a menu, and
 * windows of the page's own that are fixed at its right edge. It changes its address for nothing.
 */
export const STRANGERS_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mail</title><link rel="icon" href="data:,"><style>
  html, body { margin: 0; height: 100%; font: 14px/1.4 sans-serif; }
  main { padding: 8px 16px; }
  .window { position: fixed; right: 0; bottom: 0; width: 420px; height: 320px; background: #fff; border: 1px solid #888;
    display: none; padding: 8px; box-sizing: border-box; }
  .window.on { display: block; }
  .window .close { position: absolute; right: 8px; top: 8px; }
  .window .send { position: absolute; right: 8px; bottom: 8px; }
  .menu { position: absolute; left: 0; top: 60px; width: 200px; height: 400px; background: #eee; display: none; }
  .menu.on { display: block; }
</style></head><body><main>
  <button id="one">Letter one</button> <button id="two">Letter two</button> <button id="reply">Reply</button>
  <button id="menu">Menu</button>
  <article></article>
  <p><textarea id="note" rows="6" style="width: 90%"></textarea></p>
  <div id="free" contenteditable="true" style="border: 1px solid; min-height: 60px"></div>
</main>
<div class="window" role="dialog"><button class="close">Close</button><textarea></textarea><button class="send">Send</button></div>
<div class="menu">A menu</div>
<script>
  const letters = {
    one: '<h1>Samples</h1><p>From: Anna &lt;anna@anna.example&gt;</p><p>Write to anna@anna.example, copy to boris@boris.example.</p>',
    two: '<h1>Prices</h1><p>From: Vera &lt;vera@vera.example&gt;</p><p>Write to vera@vera.example. Boris (boris@boris.example) knows.</p>',
  };
  const article = document.querySelector('article');
  for (const name of ['one', 'two']) {
    document.getElementById(name).addEventListener('click', () => setTimeout(() => { article.innerHTML = letters[name]; }, 60));
  }
  article.innerHTML = letters.one;
  const dialog = document.querySelector('.window');
  document.getElementById('reply').addEventListener('click', () => dialog.classList.add('on'));
  dialog.querySelector('.close').addEventListener('click', () => dialog.classList.remove('on'));
  dialog.querySelector('.send').addEventListener('click', () => dialog.classList.remove('on'));
  document.getElementById('menu').addEventListener('click', () => document.querySelector('.menu').classList.toggle('on'));
</script></body></html>`;
