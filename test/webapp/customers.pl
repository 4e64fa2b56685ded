# Fills a fresh Request Tracker: a queue, customers with their telephones, and tickets that came from them as mail.
# Run with RT_SITE_CONFIG and RT_SITE_CONFIG_DIR set; RT_PASSWORD becomes root's. Says READY when all is in.
use strict; use warnings; use utf8;
use lib '/usr/share/request-tracker5/lib';
use Encode ();
use MIME::Entity;
use RT -init;
use RT::Interface::Email;

sub must { my ($done, $said) = @_; die "customers: " . ($said // 'refused') . "\n" unless $done; return $done }

my $system = RT->SystemUser;
my $root = RT::User->new($system);
$root->Load('root');
must($root->SetPassword($ENV{RT_PASSWORD}));
must($root->SetEmailAddress('root@helpdesk.example'));
must(RT::Queue->new($system)->Create(Name => 'Sales', CorrespondAddress => 'sales@helpdesk.example'));
my $everyone = RT::Group->new($system);
$everyone->LoadSystemInternalGroup('Everyone');
must($everyone->PrincipalObj->GrantRight(Right => $_, Object => $RT::System)) for qw(CreateTicket ReplyToTicket SeeQueue);

my %people = (
  ion   => ['Ion Popescu',    'ion.popescu@agrocom.example',   'Agrocom SRL',     '+373 22 210-001',    '+373 69 100 001'],
  ana   => ['Ștefania Țurcanu', 'stefania@vinaria.example',    'Vinăria Țara',    '+40 21 300 0002',    '0722 000 002'],
  ivan  => ['Иван Петров',    'ivan.petrov@stroymir.example',  'ООО «СтройМир»',  '+7 (495) 000-00-03', '8 916 000-00-03'],
  olena => ['Олена Шевченко', 'olena@logistyka.example',       'ТОВ «Логістика»', '+380 44 000 0004',   '(050) 000-00-04'],
);
for my $person (values %people) {
  my ($name, $mail, $company, $work, $mobile) = @$person;
  must(RT::User->new($system)->Create(
    Name => $mail, EmailAddress => $mail, RealName => $name, Organization => $company,
    WorkPhone => $work, MobilePhone => $mobile, Privileged => 0,
  ));
}

my $count = 0;
sub ticket {
  my ($who, $subject, $text, $html) = @_;
  my ($name, $mail) = @{ $people{$who} };
  my @head = (
    From => Encode::encode('MIME-Header', $name) . " <$mail>", To => 'sales@helpdesk.example',
    Subject => Encode::encode('MIME-Header', $subject), 'Message-ID' => '<' . ++$count . '@helpdesk.example>',
  );
  my %part = (Charset => 'UTF-8', Encoding => 'base64');
  my $letter = MIME::Entity->build(Type => $html ? 'multipart/alternative' : 'text/plain', @head,
    $html ? () : (%part, Data => Encode::encode_utf8($text)));
  if ($html) {
    $letter->attach(Type => 'text/plain', %part, Data => Encode::encode_utf8($text));
    $letter->attach(Type => 'text/html', %part, Data => Encode::encode_utf8($html));
  }
  my ($ok, $error, $ticket) = RT::Interface::Email::Gateway({ message => $letter->as_string, queue => 'Sales', action => 'correspond' });
  must($ok && ref $ticket && $ticket->id, $error);
}

ticket('ion', 'Ofertă pentru semințe', "Bună ziua,\n\nVă rog o ofertă. Colega mea este la stefania\@vinaria.example.\n\n--\nIon Popescu\nTel. +373 22 210-001");
ticket('ana', 'Comandă nr. 1207', "Sunați-mă la 0722 000 002.",
  '<p>Sunați-mă la <a href="tel:+40722000002">0722 000 002</a>.</p><p>Tel: +40&nbsp;21&nbsp;300&nbsp;0002</p>');
ticket('ivan', 'Не работает счётчик', "Здравствуйте!\n\nТелефон бригады: +7 (495) 000-00-03.");
ticket('olena', 'Запит щодо рахунку', "Доброго дня!",
  '<div>Доброго дня!</div><table><tr><td>тел.</td><td><span>+380</span> <span>44</span> 000 0004</td></tr></table>');
print "READY\n";
