import { type Create, created, isUnknownToMoto, list, record, text, textMembers, without } from './creation.js';

/** Queues, topics, and the domain that letters come from. */
export const MESSAGES: Readonly<Record<string, Create>> = {
  'AWS::SQS::Queue': async (call, { name: logical, stack, properties, region, account }) => {
    const name = `${stack}-${logical}`;
    const { QueueUrl } = await call('sqs', 'create_queue', { QueueName: name, Attributes: textMembers(properties) });
    return created(QueueUrl, { Arn: `arn:aws:sqs:${region}:${account}:${name}`, QueueName: name });
  },

  'AWS::SQS::QueuePolicy': async (call, { name, properties }) => {
    for (const QueueUrl of list(properties.Queues))
      await call('sqs', 'set_queue_attributes', {
        QueueUrl,
        Attributes: { Policy: JSON.stringify(properties.PolicyDocument) },
      });
    return created(name);
  },

  'AWS::SNS::Topic': async (call, { name, properties }) => {
    const { TopicArn } = await call('sns', 'create_topic', { Name: name, Attributes: textMembers(properties) });
    return created(TopicArn, { TopicArn, TopicName: name });
  },

  'AWS::SNS::TopicPolicy': async (call, { name, properties }) => {
    for (const TopicArn of list(properties.Topics))
      await call('sns', 'set_topic_attributes', {
        TopicArn,
        AttributeName: 'Policy',
        AttributeValue: JSON.stringify(properties.PolicyDocument),
      });
    return created(name);
  },

  'AWS::SNS::Subscription': async (call, { properties }) => {
    const { SubscriptionArn } = await call('sns', 'subscribe', {
      TopicArn: properties.TopicArn,
      Protocol: properties.Protocol,
      Endpoint: properties.Endpoint,
      Attributes: textMembers(without(properties, 'TopicArn', 'Protocol', 'Endpoint')),
    });
    return created(SubscriptionArn);
  },

  'AWS::SES::ConfigurationSet': async (call, { name, properties }) => {
    await call('sesv2', 'create_configuration_set', { ConfigurationSetName: name, ...properties });
    return created(name);
  },

  // moto knows this call in the first version of the API only; the second one asks for the same.
  'AWS::SES::ConfigurationSetEventDestination': async (call, { name, properties }) => {
    const { SnsDestination, ...destination } = record(properties.EventDestination);
    await call('ses', 'create_configuration_set_event_destination', {
      ConfigurationSetName: properties.ConfigurationSetName,
      EventDestination: { Name: name, ...destination, SNSDestination: SnsDestination },
    });
    return created(name);
  },

  'AWS::SES::EmailIdentity': async (call, { properties }) => {
    const identity = text(properties.EmailIdentity);
    const wanted = { EmailIdentity: identity, ...record(properties.ConfigurationSetAttributes) };
    // moto 5.1 knows identities of the older API alone; letters of both are sent by them.
    const { DkimAttributes } = await call('sesv2', 'create_email_identity', wanted).catch((error: unknown) => {
      if (!isUnknownToMoto(error)) throw error;
      return call('ses', 'verify_domain_identity', { Domain: identity });
    });
    const { MailFromDomain } = record(properties.MailFromAttributes ?? {});
    // moto knows this call of the older API alone.
    if (MailFromDomain !== undefined)
      await call('ses', 'set_identity_mail_from_domain', { Identity: identity, MailFromDomain });
    const tokens = list(record(DkimAttributes).Tokens).map(text);
    const dkim = [1, 2, 3].flatMap((number) => {
      const token = tokens[number - 1] ?? `token-${number}`;
      return [
        [`DkimDNSTokenName${number}`, `${token}._domainkey.${identity}`],
        [`DkimDNSTokenValue${number}`, `${token}.dkim.amazonses.com`],
      ];
    });
    return created(identity, Object.fromEntries(dkim));
  },
};
