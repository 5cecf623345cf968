// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>
#include <vector>

namespace samspel {

class TrendWidget;

/// What a screen reader meets in place of the picture: a chart with one child for each unit's line and each
/// lane of milestones, all in words of the trend itself.
class TrendVoice : public QAccessibleWidget {
public:
    explicit TrendVoice(TrendWidget* widget);
    ~TrendVoice() override;
    Q_DISABLE_COPY_MOVE(TrendVoice)

    /// Lets Qt find this for every TrendWidget; harmless when called again.
    static void install();

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* focusChild() const override { return nullptr; }
    QString text(QAccessible::Text text) const override;

private:
    const TrendWidget& trendWidget() const;

    mutable std::vector<QAccessible::Id> m_children;
};

} // namespace samspel
