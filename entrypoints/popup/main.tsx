import '../../components/ui/theme.css';

// All else is loaded once the picture of the last time is on screen, where there is one: both at once would delay it.
void Promise.resolve(window.pictureShown)
  .catch(() => undefined)
  .then(() => import('./start'))
  .then(({ start }) => start());
