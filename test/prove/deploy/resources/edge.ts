import { type Create, created, createdOrChecked, isUnknownToMoto, list, record, text, without } from './creation.js';

/** Lists of CloudFront's own API say how long they are. */
const counted = (value: unknown): unknown => {
  if (Array.isArray(value)) return { Quantity: value.length, Items: value.map(counted) };
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, counted(part)]));
};

const behaviour = (properties: unknown): Record<string, unknown> => {
  const { AllowedMethods = ['HEAD', 'GET'], CachedMethods = ['HEAD', 'GET'], ...rest } = record(properties);
  const methods = { ...record(counted(AllowedMethods)), CachedMethods: counted(CachedMethods) };
  return { ...record(counted(rest)), AllowedMethods: methods };
};

const origin = (properties: unknown): Record<string, unknown> => {
  const { CustomOriginConfig, OriginCustomHeaders = [], ...rest } = record(properties);
  if (CustomOriginConfig === undefined) return { ...rest };
  const { OriginSSLProtocols, ...custom } = record(CustomOriginConfig);
  const ports = { HTTPPort: 80, HTTPSPort: 443, ...custom };
  const CustomHeaders = counted(OriginCustomHeaders);
  return { ...rest, CustomHeaders, CustomOriginConfig: { ...ports, OriginSslProtocols: counted(OriginSSLProtocols) } };
};

const items = (values: readonly unknown[]) => ({ Quantity: values.length, Items: values });

/** The resources in front of the pages and the API. */
export const EDGE: Readonly<Record<string, Create>> = {
  'AWS::CloudFront::Distribution': async (call, { name, properties }) => {
    const config = record(properties.DistributionConfig);
    // The certificate is of another region, and this emulator has none.
    const parameters = {
      DistributionConfig: {
        ...without(config, 'IPV6Enabled', 'ViewerCertificate', 'Aliases'),
        CallerReference: name,
        IsIPV6Enabled: config.IPV6Enabled,
        Aliases: counted(list(config.Aliases)),
        Origins: items(list(config.Origins).map(origin)),
        DefaultCacheBehavior: behaviour(config.DefaultCacheBehavior),
        CacheBehaviors: items(list(config.CacheBehaviors).map(behaviour)),
        CustomErrorResponses: counted(list(config.CustomErrorResponses)),
      },
    };
    try {
      const { Distribution } = await call('cloudfront', 'create_distribution', parameters);
      const { Id, DomainName } = record(Distribution);
      return created(Id, { DomainName, Id });
    } catch (error) {
      // moto 5.1 ends on what it does not know.
      if (!isUnknownToMoto(error)) throw error;
      return { ...created(name, { DomainName: 'd1.cloudfront.net', Id: name }), isOnlyChecked: true };
    }
  },

  'AWS::CloudFront::OriginAccessControl': async (call, { properties }) => {
    const { OriginAccessControl } = await call('cloudfront', 'create_origin_access_control', properties);
    const { Id } = record(OriginAccessControl);
    return created(Id, { Id });
  },

  'AWS::CloudFront::CachePolicy': async (call, { name, properties }) => {
    const { ParametersInCacheKeyAndForwardedToOrigin: key, ...config } = record(properties.CachePolicyConfig);
    const parameters = { ...config, ParametersInCacheKeyAndForwardedToOrigin: counted(key) };
    return createdOrChecked(
      call,
      'cloudfront',
      'create_cache_policy',
      { CachePolicyConfig: parameters },
      created(name, { Id: name }),
    );
  },

  'AWS::CloudFront::ResponseHeadersPolicy': async (call, { name, properties }) => {
    const { CustomHeadersConfig, ...config } = record(properties.ResponseHeadersPolicyConfig);
    const custom = CustomHeadersConfig && { CustomHeadersConfig: items(list(record(CustomHeadersConfig).Items)) };
    const { CorsConfig, ...rest } = config;
    const cors = CorsConfig && {
      CorsConfig: Object.fromEntries(
        Object.entries(record(CorsConfig)).map(([member, value]) => [
          member,
          Array.isArray(record(value).Items) ? items(list(record(value).Items)) : value,
        ]),
      ),
    };
    const policy = { ...rest, ...(custom || {}), ...(cors || {}) };
    const parameters = { ResponseHeadersPolicyConfig: policy };
    return createdOrChecked(
      call,
      'cloudfront',
      'create_response_headers_policy',
      parameters,
      created(name, { Id: name }),
    );
  },

  'AWS::CloudFront::Function': async (call, { name, properties }) => {
    const { FunctionCode, FunctionConfig } = properties;
    const parameters = { Name: name, FunctionCode: text(FunctionCode), FunctionConfig };
    const arn = `arn:aws:cloudfront::123456789012:function/${name}`;
    return createdOrChecked(call, 'cloudfront', 'create_function', parameters, created(name, { FunctionARN: arn }));
  },

  'AWS::WAFv2::WebACL': async (call, { properties }) => {
    const { Summary } = await call('wafv2', 'create_web_acl', properties);
    const { ARN, Id } = record(Summary);
    return created(Id, { Arn: ARN, Id });
  },
};
