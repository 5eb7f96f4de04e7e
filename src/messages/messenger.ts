/** The one messenger of the extension. It has no logger: what people write must never reach a console. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { GetDataType, GetReturnType, RemoveListenerCallback } from '@webext-core/messaging';
import type { Browser } from 'wxt/browser';
import type { Protocol } from './protocol.ts';

/** The library types `sender` by a package that we do not have; this is the same shape by the types that we do. */
type OnMessage = <Name extends keyof Protocol>(
  name: Name,
  received: (message: {
    data: GetDataType<Protocol[Name]>;
    sender: Browser.runtime.MessageSender;
  }) => GetReturnType<Protocol[Name]> | Promise<GetReturnType<Protocol[Name]>>,
) => RemoveListenerCallback;

const messenger = defineExtensionMessaging<Protocol>();

export const sendMessage = messenger.sendMessage;
export const onMessage: OnMessage = messenger.onMessage;
