/** An application as many are: it draws its views by itself and changes the address without loading anything. */
const main = document.querySelector('main');

const views = {
  '#card': `
    <h1>Order 88</h1>
    <p>Customer: <a href="mailto:ion@agrocom.example?subject=88">Ion Popescu</a></p>
    <p>Tel. <span>+373</span> <span>22</span> 210-001, <span class="gone">ion@agrocom.example</span></p>
    <p><label>Invoice to <input type="email" value="maria@agrocom.example"></label></p>
    <p><input type="hidden" value="hidden@agrocom.example" data-mail="ion@agrocom.example"></p>
    <p><b>Label</b><span>nobody@strangers.example</span></p>
    <x-contact></x-contact>
    <iframe src="frame.html" width="400" height="80" title="Notes"></iframe>`,
  '#list': `<h1>Orders</h1><div class="list">${Array.from({ length: 200 }, (_, i) => `<div>Order ${i}: ${i % 20 === 0 ? 'ion@agrocom.example' : `buyer${i}@strangers.example`}</div>`).join('')}</div>`,
  '#hidden': `
    <p class="gone">ion@agrocom.example</p>
    <p style="visibility: hidden">ion@agrocom.example</p>
    <p style="opacity: 0">ion@agrocom.example</p>
    <p style="font-size: 0">ion@agrocom.example</p>
    <p style="color: transparent">ion@agrocom.example</p>
    <p class="far">ion@agrocom.example</p>
    <p class="reader"><span>ion@agrocom.example</span></p>
    <div style="height: 0; overflow: hidden"><p>ion@agrocom.example</p></div>
    <details><summary>More</summary><p>ion@agrocom.example</p></details>
    <p id="later" class="gone">maria@agrocom.example</p>`,
};

class Contact extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).innerHTML = '<p>Fax and post: <i>post@agrocom.example</i></p>';
  }
}

function show() {
  const view = views[location.hash];
  main.replaceChildren();
  // As after an answer of the server.
  setTimeout(() => {
    main.innerHTML = view ?? '<p>Nothing is open.</p>';
  }, 50);
}

for (const name of ['card', 'list', 'hidden']) {
  document.getElementById(`show-${name}`).addEventListener('click', () => {
    history.pushState({}, '', `#${name}`);
    show();
  });
}
show();
setTimeout(() => customElements.define('x-contact', Contact), 300);
