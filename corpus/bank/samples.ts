/** Lists as banks export them; banks, firms and accounts are invented. */

export const moldovan = `Extras de cont;;;;;;
Cont: MD24AG000225100013104168;;;;;;
;;;;;;
Data;Nr. document;Contragent;IBAN;Destinația plății;Debit;Credit
16.11.2026;501;SRL „Piatra Albă”;MD61AA000000000000000001;Achitare factura nr. 118 din 03.11.2026;;12 400,00
17.11.2026;77;Depozit Nord SRL;MD61AA000000000000000002;Chirie noiembrie;4 500,00;
18.11.2026;12;"ÎI ""Fagur""";MD61AA000000000000000003;"Plata pentru miere;
conform facturii 204";;980,50
Total;;;;;4 500,00;13 380,50
`;

export const russian = `Дата операции;Номер;Контрагент;Счёт контрагента;Назначение платежа;Сумма по дебету;Сумма по кредиту
16.11.2026;45;ООО «Северная плитка»;40702810900000000001;Оплата по счету № 1545 от 03.11.2026. НДС 20%;;56 780,00
17.11.2026;9;АО «Склад»;40702810900000000002;Аренда за ноябрь;15 000,00;
`;

export const english = `Date,Description,Amount,Currency,Counterparty,Reference
20/11/2026,"Invoice INV-118, thank you","1,240.50",EUR,"Harbour Tools, Ltd",FT001
19/11/2026,Bank fee,-3.00,EUR,,FT002
`;

export const camt = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
  <BkToCstmrStmt>
    <Stmt>
      <Id>1</Id>
      <Ntry>
        <NtryRef>1</NtryRef>
        <Amt Ccy="EUR">1240.50</Amt>
        <CdtDbtInd>CRDT</CdtDbtInd>
        <Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>2026-11-20</Dt></BookgDt>
        <AcctSvcrRef>REF-1</AcctSvcrRef>
        <NtryDtls><TxDtls>
          <Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
          <RltdPties>
            <Dbtr><Pty><Nm>M&#252;ller &amp; S&#246;hne GmbH</Nm></Pty></Dbtr>
            <DbtrAcct><Id><IBAN>DE00 1234 5678</IBAN></Id></DbtrAcct>
          </RltdPties>
          <RmtInf><Ustrd>Invoice INV-118</Ustrd><Ustrd>thank you</Ustrd></RmtInf>
        </TxDtls></NtryDtls>
      </Ntry>
      <Ntry>
        <Amt Ccy="EUR">300</Amt>
        <CdtDbtInd>CRDT</CdtDbtInd>
        <Sts>BOOK</Sts>
        <ValDt><DtTm>2026-11-19T10:00:00+02:00</DtTm></ValDt>
        <NtryDtls>
          <TxDtls><Refs><AcctSvcrRef>B-1</AcctSvcrRef></Refs><Amt Ccy="EUR">100.00</Amt><RltdPties><Dbtr><Nm>Fagur SRL</Nm></Dbtr></RltdPties></TxDtls>
          <TxDtls><Refs><AcctSvcrRef>B-2</AcctSvcrRef></Refs><AmtDtls><TxAmt><Amt Ccy="EUR">200.00</Amt></TxAmt></AmtDtls><RltdPties><Dbtr><Nm>Nord SRL</Nm></Dbtr></RltdPties></TxDtls>
        </NtryDtls>
      </Ntry>
      <Ntry>
        <Amt Ccy="EUR">3.00</Amt>
        <CdtDbtInd>DBIT</CdtDbtInd>
        <Sts>BOOK</Sts>
        <BookgDt><Dt>2026-11-19</Dt></BookgDt>
        <AddtlNtryInf>Fee</AddtlNtryInf>
      </Ntry>
      <Ntry>
        <Amt Ccy="EUR">5.00</Amt>
        <CdtDbtInd>CRDT</CdtDbtInd>
        <Sts>PDNG</Sts>
      </Ntry>
    </Stmt>
  </BkToCstmrStmt>
</Document>
`;

export const clientBank = `1CClientBankExchange
ВерсияФормата=1.03
Кодировка=Windows
Отправитель=Банк
СекцияРасчСчет
ДатаНачала=16.11.2026
РасчСчет=40702810500000012345
КонецРасчСчет
СекцияДокумент=Платежное поручение
Номер=45
Дата=13.11.2026
Сумма=56780.00
ПлательщикСчет=40702810900000000001
ДатаСписано=13.11.2026
Плательщик=ИНН 7701234567 ООО «Северная плитка»
ПолучательСчет=40702810500000012345
ДатаПоступило=16.11.2026
Получатель=ООО «Мы»
НазначениеПлатежа=Оплата по счету № 1545 от 03.11.2026
КонецДокумента
СекцияДокумент=Платежное поручение
Номер=9
Дата=17.11.2026
Сумма=15000
ПлательщикСчет=40702810500000012345
ДатаСписано=17.11.2026
Плательщик=ООО «Мы»
ПолучательСчет=40702810900000000002
Получатель=АО «Склад»
НазначениеПлатежа=Аренда за ноябрь
КонецДокумента
КонецФайла
`;
