// SPDX-License-Identifier: MIT
#include "ui/importing/previewpanel.h"

#include "exchange/formats.h"
#include "ui/importing/columnroles.h"
#include "ui/importing/namelist.h"
#include "ui/importing/problemlist.h"
#include "ui/parts/sidebyside.h"
#include "ui/parts/tables.h"
#include "ui/parts/words.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

constexpr int mostNewUnitRows = 8;
constexpr int mostProblemRows = 10;

void clear(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString kindWord(OrganisationKind kind, const Language& language) {
    return language.say("Choice", Choices<OrganisationKind>::all[static_cast<std::size_t>(kind)].label);
}

const char* signOf(Message::Kind kind) {
    return kind == Message::Kind::done      ? "dialog-ok"
           : kind == Message::Kind::trouble ? "dialog-warning"
                                            : "dialog-information";
}

} // namespace

PreviewPanel::PreviewPanel(const Ledger& ledger, const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_sign(new QLabel(this)),
      m_head(new Words(Words::Voice::section, this)), m_body(new Words(Words::Voice::text, this)),
      m_units(new Words(Words::Voice::text, this)), m_unitsFold(new QToolButton(this)),
      m_newUnits(new QPlainTextEdit(this)), m_names(new NameList(ledger, language, this)),
      m_columns(new ColumnRoles(ledger, language, this)),
      m_problemsHead(new Words(Words::Voice::section, this)), m_problems(new ProblemList(m_language, this)),
      m_problemView(new QTableView(this)) {
    auto* verdict = new QGridLayout;
    verdict->setHorizontalSpacing(gap::medium);
    verdict->setVerticalSpacing(gap::tiny);
    verdict->addWidget(m_sign, 0, 0, 2, 1, Qt::AlignTop);
    verdict->addWidget(m_head, 0, 1);
    verdict->addWidget(m_body, 1, 1);
    verdict->setColumnStretch(1, 1);

    m_unitsFold->setText(tr("Show the new units"));
    m_unitsFold->setCheckable(true);
    m_unitsFold->setAutoRaise(true);
    m_unitsFold->setArrowType(Qt::RightArrow);
    m_unitsFold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_unitsFold, &QToolButton::toggled, this, [this](bool isOpen) {
        m_unitsFold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_newUnits->setVisible(isOpen);
    });
    m_newUnits->setReadOnly(true);
    m_newUnits->setTabChangesFocus(true);
    m_newUnits->setAccessibleName(tr("Units that would be made"));
    m_newUnits->hide();

    m_problemView->setModel(m_problems);
    m_problemView->setAccessibleName(tr("Problems in the file"));
    m_problemView->setWordWrap(true);
    calm(*m_problemView);
    connect(m_names, &NameList::decided, this, &PreviewPanel::decided);
    connect(m_columns, &ColumnRoles::chosen, this,
            [this](const QStringList& columns, const QString& indicator, std::optional<Measure> measure) {
                exchange::Options options = m_options;
                options.columns = columns;
                options.indicator = indicator;
                options.measure = measure;
                Q_EMIT overruled(options);
            });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::medium);
    layout->addLayout(verdict);
    layout->addSpacing(gap::tiny);
    layout->addWidget(new SideBySide(makeReading(), makeAmounts(), this));
    layout->addWidget(m_columns);
    layout->addWidget(m_names);
    layout->addWidget(m_problemsHead);
    layout->addWidget(m_problemView);
    layout->addStretch(1);
}

QWidget* PreviewPanel::makeReading() {
    auto* box = new QWidget(this);
    m_format = new QComboBox(box);
    m_encoding = new QComboBox(box);
    m_separator = new QComboBox(box);
    for (QComboBox* choice : {m_format, m_encoding, m_separator}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
        connect(choice, &QComboBox::activated, this, [this] { Q_EMIT overruled(chosen()); });
    }
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(gap::page);
    m_facts->setVerticalSpacing(gap::tiny);
    m_facts->setColumnStretch(1, 1);

    auto* choices = new QFormLayout;
    choices->setLabelAlignment(Qt::AlignLeft);
    choices->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    choices->setHorizontalSpacing(gap::page);
    choices->setVerticalSpacing(gap::tiny);
    choices->addRow(tr("Fo&rmat"), m_format);
    choices->addRow(tr("Enco&ding"), m_encoding);
    choices->addRow(tr("&Separator"), m_separator);

    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::small);
    layout->addWidget(new Words(tr("How the file was read"), Words::Voice::strong, box));
    layout->addLayout(m_facts);
    layout->addSpacing(gap::tiny);
    layout->addWidget(new Words(tr("Read otherwise, when the program was wrong:"), Words::Voice::note, box));
    layout->addLayout(choices);
    return box;
}

QWidget* PreviewPanel::makeAmounts() {
    auto* box = m_amountsBox = new QWidget(this);
    m_amounts = new QGridLayout;
    m_amounts->setHorizontalSpacing(gap::page);
    m_amounts->setVerticalSpacing(gap::tiny);
    m_amounts->setColumnStretch(2, 1);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::small);
    layout->addWidget(new Words(tr("What an import does"), Words::Voice::strong, box));
    layout->addLayout(m_amounts);
    layout->addSpacing(gap::tiny);
    layout->addWidget(m_units);
    layout->addWidget(m_unitsFold);
    layout->addWidget(m_newUnits);
    return box;
}

void PreviewPanel::show(const Preview& preview, bool wasImported) {
    const Statement statement(preview, wasImported, m_language);
    m_kind = statement.kind;
    drawSign();
    m_head->setText(statement.head);
    m_body->setText(statement.body);
    m_options = preview.options;
    fillChoices(preview);
    showFacts(statement);
    showAmounts(statement);
    showUnits(preview, statement);
    m_columns->show(preview);
    m_names->show(preview);
    showProblems(preview.problems());
}

void PreviewPanel::drawSign() {
    const int side = fontMetrics().height() * 3 / 2;
    m_sign->setPixmap(drawnIcon(signOf(m_kind)).pixmap(QSize(side, side), devicePixelRatioF()));
}

void PreviewPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        drawSign();
    }
}

// The first choice of each is what the program found; it stands there in words.
void PreviewPanel::fillChoices(const Preview& preview) {
    const exchange::Sniffed& sniffed = preview.reading->sniffed;
    m_format->clear();
    const QString found =
        preview.options.format.isEmpty() ? formatTitle(preview.reading->format, m_language) : QString();
    m_format->addItem(found.isEmpty() ? tr("As found") : tr("As found: %1").arg(found), QString());
    for (const exchange::Format& format : exchange::formats()) {
        m_format->addItem(m_language.say("Format", format.title), QString::fromLatin1(format.name));
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(preview.options.format)));

    m_encoding->clear();
    m_encoding->addItem(tr("As found: %1").arg(encodingWords(sniffed.encoding, sniffed.hasBom)), -1);
    using exchange::Encoding;
    for (const Encoding encoding :
         {Encoding::utf8, Encoding::utf16LeBom, Encoding::utf16BeBom, Encoding::latin1}) {
        m_encoding->addItem(encodingWords(encoding, false), static_cast<int>(encoding));
    }
    const int encoding = preview.options.encoding ? static_cast<int>(*preview.options.encoding) : -1;
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(encoding)));

    m_separator->clear();
    m_separator->addItem(tr("As found: %1").arg(separatorWords(sniffed.separator)), QString());
    for (const QChar separator : {u'|', u';', u',', u'\t'}) {
        m_separator->addItem(separatorWords(separator), QString(separator));
    }
    const QString separator = preview.options.separator ? QString(*preview.options.separator) : QString();
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(separator)));
}

exchange::Options PreviewPanel::chosen() const {
    exchange::Options options = m_options;
    options.format = m_format->currentData().toString();
    if (options.format != m_options.format) {
        options.columns.clear(); // they were chosen for a table
    }
    const int encoding = m_encoding->currentData().toInt();
    options.encoding = encoding < 0 ? std::nullopt : std::optional(static_cast<exchange::Encoding>(encoding));
    const QString separator = m_separator->currentData().toString();
    options.separator = separator.isEmpty() ? std::nullopt : std::optional(separator[0]);
    return options;
}

void PreviewPanel::showFacts(const Statement& statement) {
    clear(*m_facts);
    int row = 0;
    for (const Statement::Fact& fact : statement.facts) {
        auto* name = new Words(fact.name, Words::Voice::text, this);
        name->setForegroundRole(Theme::muted);
        name->setWordWrap(false);
        m_facts->addWidget(name, row, 0, Qt::AlignTop);
        m_facts->addWidget(new Words(fact.text, Words::Voice::text, this), row++, 1, Qt::AlignTop);
    }
}

void PreviewPanel::showAmounts(const Statement& statement) {
    clear(*m_amounts);
    m_amountsBox->setVisible(!statement.amounts.empty());
    int row = 0;
    for (const Statement::Amount& amount : statement.amounts) {
        auto* name = new Words(amount.name, Words::Voice::text, this);
        name->setWordWrap(false);
        auto* number = new Words(m_language.whole(amount.number),
                                 amount.number > 0 ? Words::Voice::strong : Words::Voice::text, this);
        number->setWordWrap(false);
        number->setAccessibleName(QStringLiteral("%1: %2").arg(amount.name, m_language.whole(amount.number)));
        m_amounts->addWidget(name, row, 0, Qt::AlignTop);
        m_amounts->addWidget(number, row, 1, Qt::AlignRight | Qt::AlignTop);
        m_amounts->addWidget(new Words(amount.meaning, Words::Voice::note, this), row, 2);
        ++row;
    }
}

void PreviewPanel::showUnits(const Preview& preview, const Statement& statement) {
    m_units->setText(statement.units);
    m_units->setVisible(!statement.units.isEmpty());
    const auto& fresh = preview.plan.newUnits;
    m_unitsFold->setVisible(!fresh.empty());
    m_newUnits->setVisible(!fresh.empty() && m_unitsFold->isChecked());
    QStringList lines;
    for (const UnitClaim& unit : fresh) {
        lines += QStringLiteral("%1  %2 (%3)")
                     .arg(unit.number, unit.name, kindWord(unit.kind, m_language).toLower());
    }
    m_newUnits->setPlainText(lines.join(QLatin1Char('\n')));
    const int rows = std::clamp(static_cast<int>(lines.size()), 2, mostNewUnitRows);
    m_newUnits->setFixedHeight(rows * m_newUnits->fontMetrics().lineSpacing() + 16);
}

void PreviewPanel::showProblems(const Problems& problems) {
    m_problems->show(problems);
    m_problemsHead->setText(
        tr("Problems and remarks: %1").arg(m_language.whole(static_cast<qint64>(problems.size()))));
    m_problemsHead->setVisible(!problems.empty());
    m_problemView->setVisible(!problems.empty());
    if (problems.empty()) {
        return;
    }
    spaceColumns(*m_problemView);
    // Column names of publishers are long; what is wrong with them must still be seen.
    m_problemView->setColumnWidth(ProblemList::column,
                                  std::min(m_problemView->columnWidth(ProblemList::column),
                                           m_problemView->fontMetrics().averageCharWidth() * 40));
    m_problemView->resizeRowsToContents();
    int height = m_problemView->horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < std::min(static_cast<int>(problems.size()), mostProblemRows); ++row) {
        height += m_problemView->rowHeight(row);
    }
    m_problemView->setFixedHeight(height);
}

} // namespace samspel
