/** What a page's script can try against the extension itself. Each answers as text what came of it. */

/** Calls the background the way a page may where an extension lets it. */
window.callExtension = async (id, message) => {
  const outcomes = [];
  for (const api of [window.chrome, window.browser]) {
    try {
      outcomes.push(JSON.stringify(await api.runtime.sendMessage(id, message)));
    } catch (error) {
      outcomes.push(error.name);
    }
    try {
      const port = api.runtime.connect(id);
      outcomes.push(await new Promise((done) => port.onDisconnect.addListener(() => done('disconnected'))));
    } catch (error) {
      outcomes.push(error.name);
    }
  }
  return outcomes;
};

/** Gets a file by every means that tells the page whether it came. */
window.loadFile = async (url) => {
  const fetched = fetch(url).then(
    (answer) => `fetched ${answer.status}`,
    (error) => error.name,
  );
  const asElement = (tag, attribute, extra = {}) =>
    new Promise((done) => {
      const element = Object.assign(document.createElement(tag), extra, { [attribute]: url });
      element.onload = () => done(`${tag} loaded`);
      element.onerror = () => done(`${tag} refused`);
      document.head.append(element);
    });
  return Promise.all([
    fetched,
    asElement('img', 'src'),
    asElement('script', 'src'),
    asElement('script', 'src', { type: 'module' }),
    asElement('link', 'href', { rel: 'stylesheet' }),
  ]);
};

/** Frames an address; answers when the frame has loaded whatever it was given. */
window.frameAddress = (url, name) =>
  new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.id = name;
    frame.onload = () => done();
    frame.src = url;
    document.body.append(frame);
  });

/** Offers words to a frame of the page, as the content script would. */
window.offerNonces = (name, nonces) => {
  const { contentWindow } = document.getElementById(name);
  for (const nonce of nonces) contentWindow.postMessage({ nonce }, '*');
};

/** Offers words to every window that the page can reach, wherever it stands. */
window.offerNoncesToAll = (nonces) => {
  const frames = window.internals.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('iframe') ?? [])]);
  const windows = [...frames.map(({ contentWindow }) => contentWindow), ...Array.from(window, (_, i) => window[i])];
  for (const reached of windows) for (const nonce of nonces) reached?.postMessage({ nonce }, '*');
  return windows.length;
};

/** Takes the panel into a frame of the page, where the page hears what is said between the windows. */
window.takePanelAway = () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.contentWindow.addEventListener('message', ({ data }) => window.caught.push(`moved: ${JSON.stringify(data)}`));
  frame.contentDocument.body.append(document.querySelector('[data-forget-me-not="panel"]'));
};
