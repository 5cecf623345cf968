// SPDX-License-Identifier: MIT
#pragma once

#include "store/attention/attention.h"
#include "ui/records/recordpage.h"

class QSplitter;
class QStackedWidget;
class QTabBar;
class QTabWidget;

namespace samspel {

class AttentionList;
class OverviewPanel;
class Rereading;

/// A picture or table that stands beside an area's counts.
struct PanelChoice {
    const char* title; ///< QT_TRANSLATE_NOOP("AreaPage", …)
    std::function<OverviewPanel*(const Surroundings&, RecordNames&, QWidget* parent)> make;
};

/// What the page of an area is made of.
struct AreaSpec {
    Area area;
    const char* purpose; ///< QT_TRANSLATE_NOOP("AreaPage", …)
    std::vector<PageSpec> sections;
    std::vector<PanelChoice> panels{};
};

/// The page of a sub-programme or another part of the register: what its keeper needs first, then the records
/// of each kind, side by side under one row of tabs. Each is made when it is first shown.
class AreaPage : public Page {
    Q_OBJECT
public:
    AreaPage(const Surroundings& around, AreaSpec spec, QWidget* parent);

    QString title() const override;
    QString purpose() const override;
    QString due() const override;
    QList<QAction*> pageActions() const override;
    void showRecord(const QString& table, qint64 id) override;
    void takeFocus() override;
    void leave() override;

    QTabBar* tabs() const { return m_tabs; }
    AttentionList* attentionList() const { return m_attention; }
    /// The page of a kind, made if need be; nullptr when the area has none.
    RecordPage* section(const char* table);
    void showSection(const char* table);

protected:
    void changeEvent(QEvent* event) override;
    const Surroundings& around() const { return m_around; }
    RecordNames& names() { return m_names; }
    /// What stands over the counts; nothing unless a page has something to ask.
    virtual QWidget* makeHead() { return nullptr; }
    /// What has the focus while the counts are not shown.
    virtual QWidget* firstStep() const { return nullptr; }
    virtual std::vector<Attention> counts() const;
    virtual void refresh();
    /// The counts and the panels; not where a page has nothing to count yet.
    void showCounts(bool areShown);
    /// To be called by who derives, once it is made.
    void build();

private:
    void go(int tab);
    void retranslate();
    void makePanel(int number);

    const Surroundings m_around;
    AreaSpec m_spec;
    RecordNames m_names;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    AttentionList* m_attention;
    QWidget* m_counts = nullptr; ///< the list, and what stands beside it
    QTabWidget* m_panels = nullptr;
    std::vector<OverviewPanel*> m_madePanels;
    std::vector<RecordPage*> m_sections;
    Rereading* m_reading;
};

} // namespace samspel
