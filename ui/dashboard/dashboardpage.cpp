// SPDX-License-Identifier: MIT
#include "ui/dashboard/dashboardpage.h"

#include "report/trendinput.h"
#include "store/ledger.h"
#include "ui/dashboard/explainpanel.h"
#include "ui/dashboard/figurelist.h"
#include "ui/dashboard/trendcontrols.h"
#include "ui/dashboard/trendwidget.h"
#include "ui/parts/tables.h"
#include "ui/parts/words.h"
#include "ui/shell/attempt.h"
#include "ui/shell/figuretrail.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QHideEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <set>

namespace samspel {

namespace {

std::vector<Period> periodsOf(const chart::TrendInput& input) {
    std::vector<Period> periods;
    for (const Series& series : input.series) {
        for (const Shown& shown : series.figures) {
            periods.push_back(shown.figure.period);
        }
    }
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

} // namespace

DashboardPage::DashboardPage(Ledger& ledger, const Language& language, QWidget* parent, qint64 mostAtOnce)
    : Page(parent), m_ledger(ledger), m_language(language),
      m_patterns(new PatternWork(ledger, language, mostAtOnce, this)), m_save(new QAction(this)),
      m_copy(new QAction(this)) {
    m_save->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction* action : {m_save, m_copy}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_save, &QAction::triggered, this, &DashboardPage::openSaveDialog);
    connect(m_copy, &QAction::triggered, this, &DashboardPage::copy);
    connect(&m_ledger, &Ledger::changed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            refresh();
        }
    });
    connect(m_patterns, &PatternWork::ended, this, [this](const TrendChoice& first) {
        refreshWithChoice(first.unit.isEmpty() ? m_controls->choice() : first);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
    refresh();
}

void DashboardPage::rememberIn(Preferences& preferences) {
    m_preferences = &preferences;
    if (const auto choice = remembered(m_ledger.path(), preferences)) {
        choose(*choice);
    }
}

QString DashboardPage::title() const { return tr("Figures"); }

QString DashboardPage::purpose() const {
    return tr("How an indicator has moved, with what chance alone can do, and what happened meanwhile.");
}

QList<QAction*> DashboardPage::pageActions() const { return {m_save, m_copy}; }

void DashboardPage::reveal(const QWidget& part, const QRect& place) {
    const QRect inSheet(part.mapTo(m_scroll->widget(), place.topLeft()), place.size());
    m_scroll->ensureVisible(inSheet.center().x(), inSheet.center().y(), 0, inSheet.height() / 2 + gap::large);
}

void DashboardPage::refresh() {
    m_isStale = false;
    const auto trouble = attempt(tr("Read the figures"), [this] {
        m_controls->read(m_ledger);
        TrendChoice choice = m_controls->choice();
        if (choice.unit.isEmpty() && !choice.indicator.isEmpty() && m_patterns->isNeededToBegin()) {
            m_stack->setCurrentIndex(1);
            waitFor(std::nullopt);
            return;
        }
        if (choice.unit.isEmpty()) {
            const TrendChoice first = firstChoice(m_ledger);
            choice = first.unit.isEmpty() ? choice : first;
        }
        m_stack->setCurrentIndex(choice.indicator.isEmpty() ? 0 : 1);
        refreshWithChoice(choice);
    });
    if (trouble) {
        showWaiting(m_patterns->isWorking());
        Q_EMIT said(*trouble);
    }
}

void DashboardPage::refreshWithChoice(const TrendChoice& asked) {
    const auto trouble = attempt(tr("Read the figures"), [&] {
        m_controls->choose(asked);
        m_controls->offer(m_patterns->breakdownsOf(asked.indicator));
        m_controls->offerCorrected();
        const TrendChoice choice = m_controls->choice();
        const Audience audience = m_controls->isInternal() ? Audience::internal : Audience::open;
        if (audience == Audience::open && m_patterns->isNeeded(choice)) {
            waitFor(choice);
            return;
        }
        m_patterns->stop();
        const PublicPatterns::State state = m_ledger.patterns().now();
        chart::TrendInput input = report::trendInput(m_ledger, questionOf(choice, m_ledger, audience));
        m_controls->offer(periodsOf(input));
        // Periods are left to the trend, so that the controls can offer those outside as well.
        input.from = choice.from;
        input.to = choice.to;
        input.form = choice.form;
        chart::Trend made = chart::trend(input, m_language);
        // Both or neither: what is internal must never be taken for public.
        m_input = std::move(input);
        m_trend = std::move(made);
        m_madeOf = state;
        showTrend();
        showWaiting(false);
        if (m_preferences != nullptr) {
            remember(choice, m_ledger.path(), *m_preferences);
        }
    });
    if (trouble) {
        showWaiting(m_patterns->isWorking()); // else it would be waited for what does not come
        Q_EMIT said(*trouble);
    }
}

void DashboardPage::showTrend() {
    m_chart->show(m_trend);
    m_explain->show(m_trend.statements, m_trend.stamp);
    m_figures->show(m_trend);
    spaceColumns(*m_table);
    const int rows = m_figures->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows + gap::tiny);
    m_save->setEnabled(!m_trend.lines.empty());
    m_copy->setEnabled(!m_trend.rows.empty());
    showWithdrawn();
}

// Nothing stays of what was shown before: part of it may be what is hidden now.
void DashboardPage::waitFor(const std::optional<TrendChoice>& choice) {
    m_input = {};
    m_trend = {};
    m_madeOf = {};
    showTrend();
    showWaiting(true);
    if (isVisible()) {
        m_patterns->begin(choice);
    } else {
        m_isStale = true; // it begins when it is shown
    }
}

void DashboardPage::showWaiting(bool isWaiting) {
    const std::array<QWidget*, 4> parts{m_chart, m_explain, m_table, m_spoken};
    QWidget* focus = window()->focusWidget();
    const bool isThere = std::any_of(parts.begin(), parts.end(), [focus](const QWidget* part) {
        return focus != nullptr && (part == focus || part->isAncestorOf(focus));
    });
    if (isWaiting && isThere) { // or it goes astray with what is hidden
        m_hadFocus = focus;
        setFocus(Qt::OtherFocusReason);
    }
    m_waiting->setVisible(isWaiting);
    for (QWidget* part : parts) {
        part->setVisible(!isWaiting);
    }
    if (!isWaiting && m_hadFocus) {
        if (focus == this) {
            m_hadFocus->setFocus(Qt::OtherFocusReason);
        }
        m_hadFocus.clear();
    }
}

void DashboardPage::showWithdrawn() {
    std::set<qint64> sources;
    for (const chart::Line& line : m_trend.lines) {
        for (const chart::Point& point : line.points) {
            sources.insert(point.source.value);
        }
    }
    // In a chart of distances the nation has no points, and its figures are in each dot.
    for (std::size_t i = 0; m_trend.form == chart::Form::distance && i < m_input.series.size(); ++i) {
        for (const Shown& shown : m_input.series[i].figures) {
            const Period period = shown.figure.period;
            const bool isAsked =
                (!m_input.from || *m_input.from <= period) && (!m_input.to || period <= *m_input.to);
            if (m_input.roles[i] == chart::Role::nation && isAsked) {
                sources.insert(shown.figure.source.value);
            }
        }
    }
    QStringList told;
    for (const qint64 id : sources) {
        const auto source = m_ledger.find(Id<Source>{id});
        if (source && source->withdrawnOn.isValid()) {
            told << tr("Figures of “%1” are shown here, which its publisher withdrew on %2. %3")
                        .arg(source->title, m_language.date(source->withdrawnOn), source->withdrawnReason)
                        .trimmed();
        }
    }
    m_withdrawn->setText(told.join(QLatin1Char('\n')));
    m_withdrawn->setVisible(!told.isEmpty());
}

void DashboardPage::showWalked(const QString& spoken) {
    m_spoken->setText(
        spoken.isEmpty()
            ? tr("The arrow keys walk the figures and milestones; Enter opens where one comes from.")
            : spoken);
    m_spoken->setForegroundRole(spoken.isEmpty() ? Theme::muted : QPalette::WindowText);
    const chart::Target* at = m_chart->current();
    const int row = at != nullptr && at->point ? m_figures->rowOf(at->point->first, at->point->second) : -1;
    const QSignalBlocker quiet(m_table->selectionModel());
    if (at != nullptr && m_chart->hasFocus()) {
        reveal(*m_chart, m_chart->placeOf(*at));
    }
    if (row >= 0) {
        m_table->selectRow(row);
    } else {
        m_table->clearSelection();
    }
    m_table->viewport()->update();
}

void DashboardPage::openSource(std::size_t line, std::size_t point) {
    const chart::Point& at = m_trend.lines[line].points[point];
    if (at.source.isKept() && at.version == Version::published) {
        Q_EMIT recordWanted(QLatin1String(Schema<Source>::table), at.source.value);
    } else if (at.code) { // made of other figures: the trail tells of which
        auto* trail = FigureTrail::showOver(*at.code, m_ledger, m_language, this);
        connect(trail, &FigureTrail::recordWanted, this, &DashboardPage::recordWanted);
    } else {
        Q_EMIT said({tr("%1 is joined from its parts and has no single source; look at each part's figure.")
                         .arg(m_trend.lines[line].name),
                     Message::Kind::remark});
    }
}

// A milestone that was made from another record, such as a meeting, leads there.
void DashboardPage::openMilestone(Id<Milestone> id) {
    const auto found = std::find_if(m_input.milestones.begin(), m_input.milestones.end(),
                                    [id](const Milestone& milestone) { return milestone.id == id; });
    if (found != m_input.milestones.end() && !found->about.isEmpty()) {
        Q_EMIT recordWanted(found->about.table, found->about.id);
    } else {
        Q_EMIT recordWanted(QLatin1String(Schema<Milestone>::table), id.value);
    }
}

TrendChoice DashboardPage::choice() const { return m_controls->choice(); }

void DashboardPage::choose(const TrendChoice& choice) { refreshWithChoice(choice); }

void DashboardPage::showRecord(const QString& table, qint64 id) {
    TrendChoice wanted = choice();
    if (table == QLatin1String(Schema<Indicator>::table)) {
        if (const auto indicator = m_ledger.find(Id<Indicator>{id})) {
            wanted.indicator = indicator->code;
        }
    } else if (table == QLatin1String(Schema<Organisation>::table)) {
        if (const auto unit = m_ledger.find(Id<Organisation>{id}); unit && !unit->number.isEmpty()) {
            wanted.unit = unit->number;
        }
    }
    if (wanted != choice()) {
        refreshWithChoice(wanted);
    }
}

void DashboardPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

// Nobody waits for it any more; when the page is shown again, it begins anew.
void DashboardPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (!event->spontaneous() && m_patterns->isWorking()) {
        m_patterns->stop();
        m_isStale = true;
    }
}

void DashboardPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_controls != nullptr) {
        const TrendChoice choice = m_controls->choice();
        build();
        placeControls();
        if (choice.unit.isEmpty()) { // the first one may just be looked for
            refresh();
            return;
        }
        m_controls->read(m_ledger);
        m_stack->setCurrentIndex(choice.indicator.isEmpty() ? 0 : 1);
        refreshWithChoice(choice);
    }
}

bool DashboardPage::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange && m_table != nullptr) {
        // Rows get their new height when all widgets have the new font.
        QMetaObject::invokeMethod(
            this,
            [this] {
                calm(*m_table);
                if (!m_isStale) { // else it is read anew when it is shown
                    showTrend();
                }
                placeControls();
            },
            Qt::QueuedConnection);
    }
    return Page::event(event);
}

} // namespace samspel
