import { Component, type ReactNode } from 'react';

interface FailureBoundaryProps {
  onFailure(): void;
  children: ReactNode;
}

/** What cannot be drawn is said, so that nothing stays held behind an empty card. React has no hook for it. */
export class FailureBoundary extends Component<FailureBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailure();
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}
