import type { Romanian } from '../languages.ts';
import type { sidebar as english } from './en.ts';

export const sidebar: Romanian<typeof english> = {
  'sidebar.fold': 'Pliază panoul',
  'sidebar.unfold': 'Arată clientul',
  'sidebar.resize': 'Lățimea panoului',
  'sidebar.nothing': 'Deschideți o scrisoare',
  'sidebar.nothingText': 'Aici veți vedea cine este, ce ați promis și ce s-a discutat până acum.',
  'sidebar.unreadable': 'Pagina nu a putut fi citită',
  'sidebar.unreadableText': 'Poșta arată altfel decât se știe. Clienții sunt în siguranță; găsiți clientul după nume.',
  'sidebar.backToSearch': 'Înapoi la căutare',
  'sidebar.refused': 'Nimic de arătat aici',
  'sidebar.refusedText': 'Pliați și desfaceți panoul ca să se conecteze din nou.',
  'sidebar.alsoHere': 'Mai sunt aici',
  'sidebar.here': 'Pe această pagină',
  'sidebar.andMore_one': 'și încă {{count}}',
  'sidebar.andMore_few': 'și încă {{count}}',
  'sidebar.andMore_other': 'și încă {{count}}',
  'sidebar.unknown': 'Încă nu este client',
  'sidebar.next': 'Pasul următor',
  'sidebar.noNext': 'Niciun pas următor nu e planificat.',
  'sidebar.history': 'Istoric',
  'sidebar.noHistory': 'Încă nu s-a notat nimic.',
  'sidebar.remember': 'De ținut minte',
  'sidebar.addRemember': 'Adaugă ceva de ținut minte',
  'sidebar.openDossier': 'Deschide dosarul',
  'sidebar.moreFollowUps_one': 'încă {{count}} planificat',
  'sidebar.moreFollowUps_few': 'încă {{count}} planificate',
  'sidebar.moreFollowUps_other': 'încă {{count}} planificate',

  'mark.client': 'Client',
  'mark.overdue': 'Client, promisiune întârziată',
  'mark.onPage': 'Clienții de pe această pagină',
  'mark.debt': 'Client, datorie restantă',

  'lack.sender': 'Aici poșta nu arată adresa expeditorului',
  'lack.recipients': 'Aici poșta nu arată cui i-a fost trimisă scrisoarea',
  'lack.pick': 'Găsiți clientul după nume.',
  'lack.attachments': 'Această poștă poate să nu arate numele fișierelor atașate.',
  'lack.rows': 'În această listă poșta nu arată adrese, de aceea clienții nu sunt marcați.',
  'lack.selection':
    'Aici nu se pot nota mai multe scrisori odată: lista nu spune care scrisori sunt. Deschideți-le pe rând.',

  'report.title': 'Ajutați-ne să o citim',
  'report.text':
    'Un raport și pagina ca fișier, cu toate cuvintele, numerele și adresele înlocuite. Nu se trimit nicăieri.',
  'report.make': 'Fă un raport',
  'report.copy': 'Copiază raportul',
  'report.copied': 'Copiat.',
  'report.save': 'Salvează pagina fără cuvinte',
  'lack.layout':
    'Pagina nu arată așa cum se știe. Sunt arătate persoanele ale căror adrese se văd pe ea: verificați dacă este cea potrivită.',
  'missing.sender': 'Scrisoarea nu spune de la cine este',
  'missing.senderText': 'Găsiți clientul după nume și o puteți nota la el.',
  'missing.others': 'În această scrisoare nu este nimeni în afară de dvs.',
  'missing.othersText': 'Dacă este despre un client, găsiți-l după nume.',
  'missing.sign-in': 'Nu sunteți autentificat aici',
  'missing.sign-inText': 'După autentificare veți vedea aici cine este.',
  'missing.client': 'Pe această pagină nu este niciun client',
  'missing.clientText': 'Unde pagina arată adresa sau telefonul unui client, veți vedea aici cine este.',
  'sidebar.covered':
    'Ceva acoperă bara laterală, așa că nu s-a făcut nimic. Apăsați din nou când se vede în întregime.',
  'sidebar.focusTaken':
    'Pagina a preluat tastatura în timp ce scriați. Rândul este păstrat aici: faceți clic pe el și continuați.',
};
