// SPDX-License-Identifier: MIT
#include "ui/printing/releasespage.h"

#include "domain/language.h"
#include "report/givenaway.h"
#include "store/ledger.h"
#include "ui/parts/rereading.h"
#include "ui/parts/tables.h"
#include "ui/parts/words.h"
#include "ui/records/steptable.h"
#include "ui/shell/attempt.h"
#include "ui/shell/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace samspel {

namespace {

const QList<int> releaseWidths{34, 18, 16, 50, 32, 10};
const QList<int> figureWidths{76, 12, 10};

} // namespace

ReleasesPage::ReleasesPage(Ledger& ledger, const Language& language, QWidget* parent)
    : Page(parent), m_ledger(ledger), m_language(language), m_note(new Words(Words::Voice::text, this)),
      m_table(makeStepTable(6)), m_figures(makeStepTable(3)) {
    setObjectName(QStringLiteral("page_releases"));
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_figures);
    split->setSizes({360, 240});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::page, 0, gap::page, gap::medium);
    all->setSpacing(gap::medium);
    all->addWidget(m_note);
    all->addWidget(split, 1);
    setStepWidths(m_table, releaseWidths);
    setStepWidths(m_figures, figureWidths);
    widen(*m_table, 3);
    widen(*m_figures, 0);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ReleasesPage::showFigures);
    m_reading = new Rereading(ledger, this, [this] { reload(); });
    retranslate();
}

QString ReleasesPage::title() const { return tr("Handed out"); }

QString ReleasesPage::purpose() const {
    return tr(
        "What was printed, saved, copied or told in public. New ones are checked against all of it, so that "
        "no hidden figure can be worked out.");
}

void ReleasesPage::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

QString ReleasesPage::note() const { return m_note->text(); }

void ReleasesPage::reload() {
    const auto trouble = attempt(tr("Read what was handed out"), [this] {
        const Releases releases(m_ledger);
        m_all = releases.all();
        const QStringList exposed = report::givenAway(releases.exposures(), m_ledger, m_language);
        m_note->setText(m_all.empty() ? tr("Nothing has been handed out yet.")
                                      : exposed.join(QLatin1Char('\n')));
        m_note->setVisible(!m_note->text().isEmpty());
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        for (const ReleaseEntry& entry : m_all) {
            const QDateTime at = QDateTime::fromString(entry.at, Qt::ISODate).toLocalTime();
            const auto& medium = Choices<Medium>::all[static_cast<std::size_t>(entry.medium)];
            addStepRow(m_table, {m_language.date(at.date()) + at.toString(QStringLiteral(" HH:mm")),
                                 whoOf(entry.who), m_language.say("Choice", medium.label), entry.what,
                                 entry.file, m_language.whole(entry.figures)});
        }
        if (!m_all.empty()) {
            m_table->setCurrentCell(0, 0);
        }
    });
    if (trouble) {
        Q_EMIT said(*trouble);
    }
    alignRight(*m_table, 5);
    m_figures->setVisible(!m_all.empty());
    showFigures();
}

void ReleasesPage::showFigures() {
    m_figures->setRowCount(0);
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_all.size())) {
        return;
    }
    const auto trouble = attempt(tr("Read what was handed out"), [this, row] {
        for (const ReleasedFigure& figure :
             Releases(m_ledger).figuresOf(m_all[static_cast<std::size_t>(row)].id)) {
            addStepRow(
                m_figures,
                {report::nameOf(figure.scope, figure.key, m_ledger, m_language),
                 figure.value ? m_language.number(figure.value->value(), figure.value->decimals) : QString(),
                 figure.n ? m_language.whole(*figure.n) : QString()});
        }
    });
    alignRight(*m_figures, 1);
    alignRight(*m_figures, 2);
    if (trouble) {
        Q_EMIT said(*trouble);
    }
}

void ReleasesPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        setStepWidths(m_table, releaseWidths);
        setStepWidths(m_figures, figureWidths);
    }
    Page::changeEvent(event);
}

void ReleasesPage::retranslate() {
    m_table->setAccessibleName(tr("What was handed out, the newest first"));
    m_figures->setAccessibleName(tr("Figures shown here for the first time"));
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("Who"), tr("How"), tr("What"), tr("File"), tr("Figures")});
    m_figures->setHorizontalHeaderLabels({tr("Shown for the first time"), tr("Figure"), tr("Pupils")});
    m_reading->now();
    Q_EMIT headChanged();
}

} // namespace samspel
