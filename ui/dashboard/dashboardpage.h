// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"
#include "store/publishing/publicfigures.h"
#include "ui/dashboard/patternwork.h"
#include "ui/dashboard/trendchoice.h"
#include "ui/shell/page.h"

#include <QPointer>

class QAction;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace samspel {

class ExplainPanel;
class FigureList;
class Language;
class Ledger;
class Preferences;
class TrendControls;
class TrendWidget;
class Words;

/// The page of figures: what to look at, the chart with its sentences and caution, and the table of the same
/// figures. One trend feeds all of them, and what is copied or saved. Where it takes long to find out what
/// everybody may see, a worker does it, and the page shows no figure meanwhile.
class DashboardPage : public Page {
    Q_OBJECT
public:
    DashboardPage(Ledger& ledger, const Language& language, QWidget* parent = nullptr,
                  qint64 mostAtOnce = PatternWork::mostAtOnce);

    /// Keeps each register's choice on this machine from now on, and takes up the last one.
    void rememberIn(Preferences& preferences);

    QString title() const override;
    QString purpose() const override;
    QList<QAction*> pageActions() const override;
    /// An indicator or an organisation: looks at it.
    void showRecord(const QString& table, qint64 id) override;
    void leave() override;
    bool isWaiting() const override { return m_patterns->isWorking(); }
    std::optional<Release> handedByPicture() const override;

    TrendChoice choice() const;
    void choose(const TrendChoice& choice);
    const chart::Trend& trend() const { return m_trend; }

    /// Writes the picture; the ending of the name tells which kind. An internal view is public again
    /// afterwards.
    void save(const QString& path);
    /// Puts the figures on the clipboard; as above.
    void copy();

Q_SIGNALS:
    /// There are no figures, and the person wants to import some.
    void importWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeEmpty();
    QWidget* makeFull();
    void connectFull();
    void placeControls();
    /// Scrolls so far that this place can be seen.
    void reveal(const QWidget& part, const QRect& place);
    /// Reads the register and shows what it has.
    void refresh();
    void refreshWithChoice(const TrendChoice& choice);
    void showTrend();
    /// Shows that it has to be found out what everybody may see of a choice, or of the first one.
    void waitFor(const std::optional<TrendChoice>& choice);
    void showWaiting(bool isWaiting);
    /// Says which of the sources were withdrawn by their publishers, when and why.
    void showWithdrawn();
    void showWalked(const QString& spoken);
    void openSource(std::size_t line, std::size_t point);
    void openMilestone(Id<Milestone> id);
    void openSaveDialog();
    /// Whether the register is as it was when the view was made; makes it anew, and says so, where not.
    bool stillHolds();
    void endInternal();

    Ledger& m_ledger;
    const Language& m_language;
    Preferences* m_preferences = nullptr;
    chart::TrendInput m_input;
    chart::Trend m_trend;
    PublicPatterns::State m_madeOf;
    bool m_isStale = true;
    PatternWork* m_patterns;
    QPointer<QWidget> m_hadFocus; ///< before the page had to wait

    QAction* m_save;
    QAction* m_copy;
    QStackedWidget* m_stack = nullptr;
    TrendControls* m_controls = nullptr;
    QScrollArea* m_scroll = nullptr;
    TrendWidget* m_chart = nullptr;
    Words* m_spoken = nullptr;
    Words* m_withdrawn = nullptr;
    ExplainPanel* m_explain = nullptr;
    FigureList* m_figures = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_waiting = nullptr;
};

} // namespace samspel
