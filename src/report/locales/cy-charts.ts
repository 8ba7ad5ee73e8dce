/** Words of the pictures in Welsh, unreviewed like the rest. */
export const cyCharts = {
  'chart.intervals': 'Lle mae pob sgôr ar un raddfa',
  'chart.intervals.rules': 'Lle mae pob ateb o dan "{proposition}" ar un raddfa',
  'chart.intervals.desc':
    'Lle mae dyfarniad neu ateb, mae dot llawn yn nodi canol yr hyn sy’n bosibl. Mae llinell ddotiog denau’n rhychwantu’r hyn nad yw’n hysbys. Mae llinellau unionsyth yn nodi’r toriadau rhwng gwan, cymysg, cadarnhaol a chryf. Mae triongl gwag yn nodi’r dosbarth y byddai dyfarniad bregus yn disgyn iddo.',
  'chart.strips': 'Yr hyn sy’n ddiogel, yr hyn sy’n agored a’r hyn a gollwyd',
  'chart.strips.desc':
    'Mae bar streipiog o’r chwith yn dangos yr hyn sy’n ddiogel, sut bynnag yr atebir y cwestiynau agored; bar gwag o’r dde yr hyn a gollwyd, beth bynnag y maent yn ei ddweud; amlinell ddotiog yr hyn y maent yn ei adael yn agored.',
  'chart.strips.known': '{known:percent} yn hysbys',
  'column.secured': 'Diogel',
  'column.open': 'Agored',
  'column.lost': 'Wedi’i golli',
  'chart.waterfall': 'Yr hyn sy’n symud "{proposition}" i fyny ac i lawr',
  'chart.waterfall.desc':
    'O’r canol niwtral, 0.5, mae pob bar yn symud y sgôr: bar llawn yn ôl yr hyn y mae un ateb yn ei ychwanegu, bar gwag yn ôl yr hyn y mae’n ei dynnu.',
  'chart.table': 'Yr un peth fel tabl',
  'chart.falls': 'yn disgyn i: {verdict}',
  'chart.unknown': 'anhysbys',
  'chart.start': 'Canol niwtral',
  'chart.end': 'Canol y sgôr',
  'chart.rest': { two: '{count} ateb arall', other: '{count} ateb arall' },
  'chart.portfolio': 'Lle mae pob testun ar "{proposition}"',
  'chart.portfolio.desc':
    'Lle mae dyfarniad neu ateb, mae dot llawn yn nodi canol yr hyn sy’n bosibl. Mae llinell ddotiog denau’n rhychwantu’r hyn nad yw’n hysbys. Lle mae dwy linell yn gorgyffwrdd, nid yw’r naill destun ar y blaen i’r llall. Mae triongl gwag yn nodi’r dosbarth y byddai dyfarniad bregus yn disgyn iddo.',
  'chart.weights': 'Faint y gallai pob thema o "{proposition}" gyfrif',
  'chart.weights.desc':
    'Mae sgwâr gwag yn nodi’r gyfran sydd gan thema. Mae llinell ddi-dor yn rhychwantu’r cyfrannau y mae "{verdict}" yn dal i’w awgrymu ar eu cyfer, tra bo’r themâu eraill yn cadw eu cyfraneddau.',
  'chart.samples': 'Yr hyn y daw "{proposition}" iddo dan bwysau eraill',
  'chart.samples.desc':
    'Tynnwyd pwysau a sgoriau agored {samples:number} gwaith, gyda’r hedyn {seed:number}. Mae diemwnt gwag yn nodi’r gyfran ym mhob dosbarth. Cyfran o bwysoliadau ydyw, nid siawns o fod yn gywir.',
} as const;
